package claimmark.core.html.display;

/**
 * Measures how much running text is in a part of a page. It takes long runs of text outside links for running text, and
 * counts their characters; those of Chinese, Japanese and Korean count as three.
 */
public final class ProseMeasure {

    private static final int LONG_RUN = 40;
    private static final int WIDE = 3;
    /** The first character of the scripts of East Asia. */
    private static final int FIRST_WIDE = 0x2E80;

    private int characters;

    /** Adds the text between two tags, outside links. */
    public void add(String text) {
        int length = text.length();
        if (length * WIDE >= LONG_RUN) {
            int weight = isWide(text) ? length * WIDE : length;
            characters += weight >= LONG_RUN && !text.isBlank() ? weight : 0;
        }
    }

    public int characters() {
        return characters;
    }

    private static boolean isWide(String text) {
        int middle = text.codePointAt(text.length() / 2);
        return middle >= FIRST_WIDE && (Character.isIdeographic(middle) || middle >= 0x3040 && middle <= 0x30FF
                || middle >= 0xAC00 && middle <= 0xD7A3);
    }
}
