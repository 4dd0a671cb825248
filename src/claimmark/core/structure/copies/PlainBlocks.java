package claimmark.core.structure.copies;

import java.util.ArrayList;
import java.util.List;

import claimmark.core.structure.LineKinds;
import claimmark.core.structure.ShapedLine;
import claimmark.core.text.TextSpan;

/**
 * Finds the blocks of a plain text. Usually each line is a block. Consecutive lines of about the same length are one
 * paragraph that was broken to fit a page. Where most lines between two blank ones are so long, they are several
 * paragraphs: a new one begins after a short line, and at a line that is indented. A headline can be broken as well.
 */
public final class PlainBlocks {

    private static final int LEAST_WIDTH = 45;
    private static final int MOST_WIDTH = 110;
    private static final int RAGGED = 22;
    private static final int FEWEST = 4;
    private static final int LONGEST_HEADLINE = 4;

    private final String text;
    private final List<TextSpan> blocks = new ArrayList<>();

    private PlainBlocks(String text) {
        this.text = text;
    }

    /** The blocks of a whole text. */
    public static List<TextSpan> of(String text) {
        return of(text, Lines.of(text));
    }

    /** The blocks that these lines of a text make. */
    public static List<TextSpan> of(String text, List<TextSpan> lines) {
        PlainBlocks found = new PlainBlocks(text);
        List<LineGroup> groups = LineGroup.of(text, lines);
        boolean wrapped = groups.stream().filter(group -> group.isRunning()
                && found.isWide(group)).mapToInt(LineGroup::length).sum() * 2 > text.length();
        groups.forEach(group -> found.add(group, wrapped));
        return found.blocks;
    }

    private boolean isWide(LineGroup group) {
        return group.size() > 1 && group.widest() >= LEAST_WIDTH && group.widest() <= MOST_WIDTH;
    }

    /** @param wrapped whether most of the text was broken to fit a page */
    private void add(LineGroup group, boolean wrapped) {
        int full = group.widest() - RAGGED;
        boolean several = group.size() >= FEWEST && group.linesFrom(full) * 2 >= group.size() && group.isRunning();
        if (!isWide(group)) {
            addLines(group, wrapped && group.size() <= LONGEST_HEADLINE);
        } else if (several) {
            addParagraphs(group, full);
        } else if (group.linesFrom(full) >= group.size() - (group.lengthOf(group.size() - 1) < full ? 1 : 0)) {
            addParagraphs(group, 0);
        } else {
            addLines(group, false);
        }
    }

    /** @param headline whether a line that begins in the middle of a sentence belongs to the one before it */
    private void addLines(LineGroup group, boolean headline) {
        int start = 0;
        for (int i = 1; i <= group.size(); i++) {
            if (i == group.size() || !headline || !group.runsOn(i)) {
                blocks.add(group.joined(start, i));
                start = i;
            }
        }
    }

    /** @param full the length of a line after which the paragraph goes on */
    private void addParagraphs(LineGroup group, int full) {
        boolean indented = full > 0 && group.isIndentedAtParagraphs();
        int start = 0;
        for (int i = 1; i <= group.size(); i++) {
            boolean ends = i == group.size() || isApart(group, i) || isApart(group, i - 1)
                    || indented && group.isIndented(i) && !group.isIndented(i - 1)
                    || group.lengthOf(i - 1) < full && !group.runsOn(i);
            if (ends) {
                blocks.add(group.joined(start, i));
                start = i;
            }
        }
    }

    /** Whether a line is no part of a paragraph: a byline or a date below a headline. */
    private boolean isApart(LineGroup group, int line) {
        String words = group.line(line).of(text);
        boolean full = group.lengthOf(line) > group.widest() - RAGGED / 2;
        if (full && (group.size() >= FEWEST || !Character.isUpperCase(words.charAt(0))) || line == 0 && !full) {
            return false;
        }
        ShapedLine shaped = ShapedLine.of(words);
        return LineKinds.isByline(shaped) || LineKinds.isDate(shaped);
    }
}
