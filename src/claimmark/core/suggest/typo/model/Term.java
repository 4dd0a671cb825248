package claimmark.core.suggest.typo.model;

/**
 * A word, number or mark of a paragraph, as the model reads it.
 *
 * @param start the first UTF-16 unit in the text
 * @param end the unit after the last one
 * @param word how it is looked up: in lower case, with straight apostrophes; numbers by their shape
 * @param kind what it is
 * @param looks how it is written
 * @param key what n-grams are made of; words that the model does not tell apart have the same key
 */
public record Term(int start, int end, String word, Kind kind, Looks looks, long key) {

    /** What a term is. */
    public enum Kind {
        /** A word of the vocabulary. */
        WORD,
        /** A word in capitals that is nearly always written so. */
        NAME,
        /** A word that the vocabulary does not have. */
        UNKNOWN,
        /** A number, also with letters ("12th"). */
        NUMBER,
        /** Punctuation. Quotation marks are no terms: words on both sides of them belong together. */
        MARK,
        /** An address, a tag, or something else that is no language. */
        OTHER
    }

    /**
     * How a word is written.
     *
     * @param capital whether it begins with a capital
     * @param shouted whether it has more than one capital, and nothing else
     * @param first whether it begins a sentence, or stands where capitals tell nothing
     * @param joined whether a hyphen or a slash joins it to its neighbour
     */
    public record Looks(boolean capital, boolean shouted, boolean first, boolean joined) {

        static final Looks PLAIN = new Looks(false, false, false, false);
    }

    /** Whether it is written in letters. */
    public boolean isWord() {
        return kind == Kind.WORD || kind == Kind.NAME || kind == Kind.UNKNOWN;
    }

    /** Whether it is this mark. */
    public boolean isMark(String mark) {
        return kind == Kind.MARK && word.equals(mark);
    }
}
