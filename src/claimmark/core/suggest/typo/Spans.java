package claimmark.core.suggest.typo;

import java.util.Locale;

import claimmark.core.suggest.typo.model.TermSequence;
import claimmark.core.suggest.typo.model.Term;
import claimmark.core.text.TextSpan;

/** What stands where, and how a correction is written there. */
final class Spans {

    private Spans() {
    }

    /** The place of some terms. */
    static TextSpan of(TermSequence sequence, int from, int to) {
        return new TextSpan(sequence.term(from).start(), sequence.term(to - 1).end());
    }

    /** The place of a word that is to go, with a space beside it. */
    static TextSpan withSpace(String text, TextSpan word) {
        boolean spaceBefore = word.start() > 0 && text.charAt(word.start() - 1) == ' ';
        if (word.end() < text.length() && text.charAt(word.end()) == ' ') {
            return new TextSpan(word.start(), word.end() + 1);
        }
        return spaceBefore ? new TextSpan(word.start() - 1, word.end()) : word;
    }

    /** A correction with the capital and the apostrophe of what is written. */
    static String written(String correction, Term term, String text) {
        String word = text.indexOf('’') >= 0 ? correction.replace('\'', '’') : correction;
        boolean alwaysCapital = word.equals("i") || word.startsWith("i'") || word.startsWith("i’");
        return term.looks().capital() || alwaysCapital ? word.substring(0, 1).toUpperCase(Locale.ROOT)
                + word.substring(1) : word;
    }
}
