package claimmark.bench.claim;

import claimmark.core.suggest.Sentence;

/**
 * A sentence that somebody judged by reading it.
 *
 * @param label 0 no claim, 1 a claim that hardly anybody would check, 2 worth checking, 3 what fact-checkers look for
 */
record LabelledSentence(String text, int label) {

    Sentence sentence() {
        return Sentence.of(repaired(text));
    }

    /** Some texts have a semicolon after each apostrophe. */
    static String repaired(String text) {
        return text.replace("';", "'");
    }

    boolean isClaim() {
        return label > 0;
    }

    boolean isWorthChecking() {
        return label > 1;
    }

    /** How much a model should believe that it is worth checking. */
    double target() {
        return switch (label) {
            case 0 -> 0;
            case 1 -> 0.5;
            case 2 -> 0.9;
            default -> 1;
        };
    }
}
