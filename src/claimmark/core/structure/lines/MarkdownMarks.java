package claimmark.core.structure.lines;

import java.util.regex.Pattern;

/** The marks of Markdown inside a line: emphasis and links. */
public final class MarkdownMarks {

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{1,300})\\](?:\\([^()]{0,500}\\)"
            + "|\\[[^\\[\\]]{0,100}\\])");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\p{L}\\p{N}])[*_]{1,3}(?=\\S)"
            + "|(?<=\\S)[*_]{1,3}(?![\\p{L}\\p{N}])");

    private MarkdownMarks() {
    }

    /** The words of a line without such marks: {@code *By [Ann Lee](/ann)*} is "By Ann Lee". */
    public static String without(String line) {
        boolean marked = line.indexOf('*') >= 0 || line.indexOf('_') >= 0 || line.indexOf('[') >= 0;
        return marked ? EMPHASIS.matcher(LINK.matcher(line).replaceAll("$1")).replaceAll("") : line;
    }
}
