package claimmark.core.suggest.typo;

import claimmark.core.suggest.typo.model.Term;

/**
 * Recognises words that were decoded in another charset than they were encoded in: "itâ€™s" for "it’s". The letters of
 * UTF-8 read as Latin stand at their ends, with signs beside them. What such a word was is not for a dictionary to say.
 */
final class DecodedWrongly {

    /** What the first bytes of punctuation and accented letters look like. */
    private static final String FIRST_BYTES = "âÂÃÅã";

    private DecodedWrongly() {
    }

    static boolean is(String text, Term term) {
        return term.end() < text.length() && FIRST_BYTES.indexOf(text.charAt(term.end() - 1)) >= 0
                && isSign(text.charAt(term.end()));
    }

    private static boolean isSign(char next) {
        return switch (Character.getType(next)) {
            case Character.CONTROL -> next >= '\u0080';
            case Character.CURRENCY_SYMBOL, Character.OTHER_SYMBOL, Character.MATH_SYMBOL, Character.MODIFIER_SYMBOL ->
                true;
            default -> false;
        };
    }
}
