package claimmark.core.structure;

/**
 * The largest number of lines that are judged one by one. While it is judged, a line takes about 700 bytes for its
 * features and its place in the page. The limit is twenty times the number of lines of the longest of 900 news pages.
 */
public final class LineLimit {

    public static final int MOST = 200_000;

    private LineLimit() {
    }

    public static boolean isExceeded(String text) {
        int breaks = 0;
        for (int i = 0; i < text.length() && breaks <= MOST; i++) {
            char unit = text.charAt(i);
            breaks += unit == '\n' || unit == '\r' ? 1 : 0;
        }
        return breaks > MOST;
    }
}
