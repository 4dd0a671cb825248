package claimmark.core.text;

/**
 * Words of a file that are no part of its article text, because nobody who opens the page sees them. So they can be
 * neither read nor marked. Only running text is counted, no labels and menus.
 *
 * @param words how many there are; at least 1
 */
public record UnseenWords(Hiding reason, int words) {

    /** Why words are not seen. */
    public enum Hiding {
        /** The page does not display them ({@code display: none}, {@code hidden}), as behind a paywall. */
        NOT_DISPLAYED,
        /** The page keeps them invisible ({@code visibility: hidden}) until a script shows them. */
        INVISIBLE,
        /** They are for readers whose browser runs no scripts. */
        WITHOUT_SCRIPT,
        /** They stand in a template, from which a script makes what is shown. */
        TEMPLATE,
        /** They stand in the data of a script, which makes the page of them. */
        SCRIPT
    }

    /** @throws IllegalArgumentException when there are no words */
    public UnseenWords {
        if (words < 1) {
            throw new IllegalArgumentException("Words that are not seen: " + words);
        }
    }
}
