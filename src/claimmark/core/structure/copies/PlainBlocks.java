package claimmark.core.structure.copies;

import java.util.ArrayList;
import java.util.List;

import claimmark.core.text.TextSpan;

/**
 * Finds the blocks of a plain text. Usually each line is a block. Consecutive lines of about the same length are one
 * paragraph that was broken to fit a page.
 */
public final class PlainBlocks {

    private static final int LEAST_WIDTH = 45;
    private static final int MOST_WIDTH = 110;
    private static final int RAGGED = 22;

    private PlainBlocks() {
    }

    public static List<TextSpan> of(String text) {
        List<TextSpan> blocks = new ArrayList<>();
        List<TextSpan> group = new ArrayList<>();
        for (TextSpan line : Lines.of(text)) {
            if (!group.isEmpty() && isApart(text, group.get(group.size() - 1).end(), line.start())) {
                addGroup(group, blocks);
                group.clear();
            }
            group.add(line);
        }
        addGroup(group, blocks);
        return blocks;
    }

    private static boolean isApart(String text, int end, int start) {
        int breaks = 0;
        for (int i = end; i < start; i++) {
            boolean lineFeed = text.charAt(i) == '\n';
            boolean loneReturn = text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            breaks += lineFeed || loneReturn ? 1 : 0;
        }
        return breaks > 1;
    }

    private static void addGroup(List<TextSpan> group, List<TextSpan> blocks) {
        if (isBroken(group)) {
            blocks.add(new TextSpan(group.get(0).start(), group.get(group.size() - 1).end()));
        } else {
            blocks.addAll(group);
        }
    }

    private static boolean isBroken(List<TextSpan> group) {
        int widest = group.stream().mapToInt(TextSpan::length).max().orElse(0);
        if (group.size() < 2 || widest < LEAST_WIDTH || widest > MOST_WIDTH) {
            return false;
        }
        return group.stream().limit(group.size() - 1L).allMatch(line -> line.length() >= widest - RAGGED);
    }
}
