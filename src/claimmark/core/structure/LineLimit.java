package claimmark.core.structure;

/**
 * How many lines of an article are judged one by one. A line takes about 700 bytes while it is judged, its features
 * and its place in the page. The limit is twenty times what the longest of 900 news pages has.
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
