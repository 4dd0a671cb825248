package claimmark.core.suggest.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import claimmark.core.suggest.PreparedText;
import claimmark.core.text.Cancellation;
import claimmark.core.text.Spacing;
import claimmark.core.text.TextSpan;

/**
 * Finds the words in quotation marks in a block. Marks within other marks are part of what is quoted. A mark that is
 * never closed counts up to the end of its block.
 */
public final class PassageFinder {

    /** Words that begin with an apostrophe which is none of the marks. */
    private static final Set<String> SHORTENED = Set.of("em", "til", "till", "cause", "tis", "twas", "n", "bout",
            "round", "cuz");

    private final String text;
    private final int start;
    private final int end;
    private final List<QuotedPassage> found = new ArrayList<>();
    /** The last place where a passage in single marks can end; -1 while nobody asked. */
    private int lastSingleClosing = -1;

    private PassageFinder(String text, TextSpan block) {
        this.text = text;
        start = block.start();
        end = block.end();
    }

    /** The passages of an article, block by block. */
    private record InBlocks(List<List<QuotedPassage>> passages) {
    }

    /** The passages of each block of an article, in the order of its blocks. They are found once for all who ask. */
    public static List<List<QuotedPassage>> in(PreparedText text, Cancellation cancellation) {
        return text.made(InBlocks.class, of -> new InBlocks(of.blocks().stream().map(block -> {
            cancellation.check();
            return of(of.text(), block.block().span());
        }).toList())).passages();
    }

    /** The passages of a block, in order; they do not overlap. */
    static List<QuotedPassage> of(String text, TextSpan block) {
        PassageFinder finder = new PassageFinder(text, block);
        finder.find();
        return finder.found;
    }

    private void find() {
        int at = start;
        while (at < end) {
            int length = QuotationMarks.doubleAt(text, at, end);
            if (length > 0) {
                at = opens(at, length) ? passage(at, length) : at + length;
            } else {
                at = isSingleOpening(at) ? single(at) : at + 1;
            }
        }
    }

    private boolean opens(int at, int length) {
        return !QuotationMarks.mustClose(text, at) && (QuotationMarks.mustOpen(text, at)
                || QuotationMarks.standsBefore(text, at, length, start, end));
    }

    /** Adds the passage that begins here, and gives the place after it. */
    private int passage(int from, int markLength) {
        for (int at = from + markLength; at < end; at++) {
            int length = QuotationMarks.doubleAt(text, at, end);
            if (length > 0 && closes(at, length)) {
                add(from, markLength, at, length, false);
                return at + length;
            }
            if (length > 0 && QuotationMarks.mustOpen(text, at) && isParagraphStart(at)) {
                addOpen(from, markLength, at);
                return at;
            }
            at += Math.max(0, length - 1);
        }
        addOpen(from, markLength, end);
        return end;
    }

    private boolean closes(int at, int length) {
        boolean before = QuotationMarks.standsBefore(text, at, length, start, end);
        return QuotationMarks.mustClose(text, at) || !before
                || !QuotationMarks.mustOpen(text, at) && QuotationMarks.standsAfter(text, at, length, start, end);
    }

    private boolean isParagraphStart(int at) {
        return at > start && text.charAt(at - 1) == '\n';
    }

    private void add(int from, int opening, int at, int closing, boolean single) {
        TextSpan words = Spacing.trimmed(text, new TextSpan(from + opening, at));
        if (words.of(text).codePoints().anyMatch(Character::isLetterOrDigit)) {
            found.add(new QuotedPassage(new TextSpan(from, at + closing), words, true, single));
        }
    }

    private void addOpen(int from, int opening, int to) {
        TextSpan words = Spacing.trimmed(text, new TextSpan(from + opening, to));
        if (words.of(text).codePoints().anyMatch(Character::isLetterOrDigit)) {
            found.add(new QuotedPassage(new TextSpan(from, words.end()), words, false, false));
        }
    }

    /** The last unit of what stands in double marks within single ones; the end of the block when it never ends. */
    private int afterInner(int from) {
        int length = QuotationMarks.doubleAt(text, from, end);
        for (int at = from + length; at < end; at++) {
            int closing = QuotationMarks.doubleAt(text, at, end);
            if (closing > 0 && closes(at, closing)) {
                return at + closing - 1;
            }
        }
        return end;
    }

    private boolean isSingleOpening(int at) {
        char unit = text.charAt(at);
        return QuotationMarks.isSingle(unit) && unit != '\u203a'
                && QuotationMarks.standsBefore(text, at, 1, start, end)
                && !Character.isDigit(text.charAt(at + 1)) && !SHORTENED.contains(wordAt(at + 1));
    }

    private boolean isSingleClosing(int at) {
        return QuotationMarks.isSingle(text.charAt(at)) && text.charAt(at) != '\u2018'
                && QuotationMarks.standsAfter(text, at, 1, start, end);
    }

    /** Without it, the rest of the block would be read for each apostrophe that opens nothing. */
    private int lastSingleClosing() {
        if (lastSingleClosing < 0) {
            lastSingleClosing = end;
            do {
                lastSingleClosing--;
            } while (lastSingleClosing > start && !isSingleClosing(lastSingleClosing));
        }
        return lastSingleClosing;
    }

    private String wordAt(int from) {
        int to = from;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** Adds the passage in single marks that begins here, if it ends; gives the place where to look on. */
    private int single(int from) {
        if (from >= lastSingleClosing()) {
            return from + 1;
        }
        int plural = -1;
        for (int at = from + 1; at < end; at++) {
            if (QuotationMarks.doubleAt(text, at, end) > 0) {
                at = afterInner(at);
            } else if (isSingleClosing(at)) {
                if (text.charAt(at - 1) != 's') {
                    add(from, 1, at, 1, true);
                    return at + 1;
                }
                plural = plural < 0 ? at : plural;
            }
        }
        if (plural < 0) {
            return from + 1;
        }
        add(from, 1, plural, 1, true);
        return plural + 1;
    }
}
