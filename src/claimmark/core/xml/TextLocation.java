package claimmark.core.xml;

import javax.xml.stream.Location;

import org.eclipse.jdt.annotation.Nullable;

/** A place in a text. Lines and columns count from 1; the offset counts UTF-16 units from 0. */
record TextLocation(int line, int column, int offset) implements Location {

    /** The place right after {@code text}. */
    static TextLocation endOf(String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return new TextLocation(line, text.length() - text.lastIndexOf('\n'), text.length());
    }

    /** The offset of a place that a parser tells; the end of the text when it does not tell one. */
    static int offset(@Nullable Location place, String text) {
        if (place == null || place.getLineNumber() < 1) {
            return text.length();
        }
        int start = 0;
        for (int line = 1; line < place.getLineNumber(); line++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return text.length();
            }
            start = end + 1;
        }
        return Math.min(text.length(), start + Math.max(place.getColumnNumber(), 1) - 1);
    }

    @Override
    public int getLineNumber() {
        return line;
    }

    @Override
    public int getColumnNumber() {
        return column;
    }

    @Override
    public int getCharacterOffset() {
        return offset;
    }

    @Override
    public @Nullable String getPublicId() {
        return null;
    }

    @Override
    public @Nullable String getSystemId() {
        return null;
    }
}
