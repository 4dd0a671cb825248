package claimmark.core.structure.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import claimmark.core.structure.FurniturePhrases;
import claimmark.core.structure.LineKinds;
import claimmark.core.structure.LineShape;
import claimmark.core.structure.ShapedLine;
import claimmark.core.structure.copies.Lines;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;
import claimmark.core.text.TextSpan;

/**
 * Finds the blocks of a Markdown text by its marks. It knows the block constructs of CommonMark that occur in articles,
 * and the front matter of site generators. The marks are part of the blocks, because they are characters of the file.
 */
final class MarkdownStructure {

    private static final Pattern HEADING = Pattern.compile("#{1,6}(?:[ \t].*)?");
    private static final Pattern UNDERLINE = Pattern.compile("=+|-{2,}");
    private static final Pattern ITEM = Pattern.compile("(?:[-*+]|\\d{1,9}[.)])[ \t].*");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]{0,300}\\]\\([^)]{0,500}\\)");

    private static final Pattern TITLE = Pattern.compile("(?iu)[\"*]{0,2}(?:title|headline|titel)|% ");
    private static final int LONGEST_MARKED = 300;

    private final String text;
    private final List<TextSpan> lines;
    private final List<Block> blocks = new ArrayList<>();
    private boolean headlineFound;
    private boolean titled;
    private int next;

    private MarkdownStructure(String text) {
        this.text = text;
        this.lines = Lines.of(text);
    }

    static List<Block> blocks(String text) {
        MarkdownStructure structure = new MarkdownStructure(text);
        structure.readFrontMatter();
        while (structure.next < structure.lines.size()) {
            structure.readBlock();
        }
        return structure.blocks;
    }

    private void readFrontMatter() {
        int end = MatterEnd.of(text);
        for (; next < lines.size() && lines.get(next).end() <= end; next++) {
            titled |= TITLE.matcher(line(next)).lookingAt();
            blocks.add(new Block(BlockType.FURNITURE, lines.get(next)));
        }
    }

    private void readBlock() {
        String line = line(next);
        if (isFence(line)) {
            readFence(line.substring(0, 3));
        } else if (HEADING.matcher(line).matches()) {
            addHeading(next, next);
        } else if (isRule(line)) {
            add(BlockType.BOILERPLATE, next, next);
        } else if (line.startsWith(">")) {
            readContinued(BlockType.BLOCK_QUOTE, next);
        } else if (ITEM.matcher(line).matches()) {
            readContinued(BlockType.LIST_ITEM, next);
        } else {
            readParagraph();
        }
    }

    private void readFence(String fence) {
        int end = next + 1;
        while (end < lines.size() && !line(end).startsWith(fence)) {
            end++;
        }
        add(BlockType.PARAGRAPH, next, Math.min(end, lines.size() - 1));
    }

    private void readParagraph() {
        int start = next;
        int end = lastContinued(start);
        if (end > start && UNDERLINE.matcher(line(end)).matches()) {
            addHeading(start, end);
        } else {
            add(typeOfParagraph(start, end), start, end);
        }
    }

    private BlockType typeOfParagraph(int start, int end) {
        TextSpan span = new TextSpan(lines.get(start).start(), lines.get(end).end());
        String paragraph = span.of(text);
        ShapedLine shaped = span.length() > LONGEST_MARKED ? new ShapedLine(paragraph, LineShape.of(text, span))
                : ShapedLine.of(MarkdownMarks.without(paragraph));
        if (LineKinds.isCorrection(paragraph)) {
            return BlockType.CORRECTION_NOTICE;
        }
        if (IMAGE.matcher(paragraph).matches()) {
            return BlockType.CAPTION;
        }
        if (LineKinds.isByline(shaped)) {
            return BlockType.BYLINE;
        }
        return LineKinds.isDate(shaped) ? BlockType.DATE
                : FurniturePhrases.matches(paragraph) ? BlockType.BOILERPLATE : BlockType.PARAGRAPH;
    }

    private void readContinued(BlockType type, int start) {
        add(type, start, lastContinued(start));
    }

    /**
     * The last line of the block that begins at a line. A block ends before a blank line or before the start of another
     * block.
     */
    private int lastContinued(int start) {
        int end = start;
        while (end + 1 < lines.size() && continues(end, end + 1)) {
            end++;
        }
        return end;
    }

    private boolean continues(int line, int following) {
        String candidate = line(following);
        boolean quotes = line(line).startsWith(">");
        return lines.get(following).start() - lines.get(line).end() <= breakBetween(line)
                && !isFence(candidate) && !HEADING.matcher(candidate).matches() && !ITEM.matcher(candidate).matches()
                && (quotes || !candidate.startsWith(">"));
    }

    /** The length of the white space after a line up to the next line; -1 when there is a blank line between them. */
    private int breakBetween(int line) {
        int at = lines.get(line).end();
        int breaks = 0;
        int length = 0;
        while (at + length < text.length() && Character.isWhitespace(text.charAt(at + length))) {
            char unit = text.charAt(at + length);
            boolean first = unit == '\n' || unit == '\r' && !text.startsWith("\r\n", at + length);
            breaks += first ? 1 : 0;
            if (breaks > 1) {
                return -1;
            }
            length++;
        }
        return length;
    }

    /** Adds a heading. Where the front matter tells the title, only a heading of the first level repeats it. */
    private void addHeading(int start, int end) {
        boolean deeper = titled && line(start).startsWith("##");
        add(headlineFound || deeper ? BlockType.SUBHEADING : BlockType.HEADLINE, start, end);
        headlineFound |= !deeper;
    }

    private void add(BlockType type, int start, int end) {
        blocks.add(new Block(type, new TextSpan(lines.get(start).start(), lines.get(end).end())));
        next = end + 1;
    }

    /** Whether a line is a rule: three or more of the same mark, perhaps with a space after each. */
    private static boolean isRule(String line) {
        char mark = line.charAt(0);
        int marks = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == mark) {
                marks++;
            } else if (line.charAt(i) != ' ' || line.charAt(i - 1) == ' ') {
                return false;
            }
        }
        return marks >= 3 && "*-_".indexOf(mark) >= 0;
    }

    private static boolean isFence(String line) {
        return line.startsWith("```") || line.startsWith("~~~");
    }

    private String line(int line) {
        return lines.get(line).of(text);
    }
}
