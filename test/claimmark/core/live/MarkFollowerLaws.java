package claimmark.core.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/**
 * What a reviewer does to a text whose words are all different: a mark on words that are still there once is on them.
 * Nothing is cut in the middle of a mark, and what was cut is pasted once.
 */
class MarkFollowerLaws {

    private static final int LINES = 8;

    private StringBuilder text = new StringBuilder();
    private LiveSpans<String> spans = new LiveSpans<>();
    private MarkFollower<String> follower = new MarkFollower<>(spans);
    private Deque<List<TextReplacement>> done = new ArrayDeque<>();
    private List<TextReplacement> made = new ArrayList<>();
    private List<String> marks = new ArrayList<>();
    private String clipboard = "";

    @Property(tries = 3000)
    void marksStandOnTheirWordsWhereverTheseWent(@ForAll Random random,
            @ForAll @IntRange(min = 1, max = 25) int steps) {
        begin(random);
        for (int i = 0; i < steps; i++) {
            step(random);
            assertMarksStandOnTheirWords();
        }
    }

    @Property(tries = 1000)
    void undoingEverythingPutsThemBack(@ForAll Random random, @ForAll @IntRange(min = 1, max = 25) int steps) {
        begin(random);
        List<Optional<TextSpan>> before = marks.stream().map(spans::span).toList();
        for (int i = 0; i < steps; i++) {
            step(random);
        }
        while (!done.isEmpty()) {
            undo();
            assertMarksStandOnTheirWords();
        }
        assertEquals(before, marks.stream().map(spans::span).toList());
    }

    private void begin(Random random) {
        text = new StringBuilder();
        for (int line = 0; line < LINES; line++) {
            for (int word = 0; word < 8; word++) {
                text.append("w").append(line).append("x").append(word).append(word < 7 ? " " : "\n");
            }
        }
        spans = new LiveSpans<>();
        follower = new MarkFollower<>(spans);
        done = new ArrayDeque<>();
        made = new ArrayList<>();
        marks = new ArrayList<>();
        clipboard = "";
        for (int i = 0; i < 6; i++) {
            int line = random.nextInt(LINES);
            int first = random.nextInt(8);
            int last = first + random.nextInt(8 - first);
            int start = text.indexOf("w" + line + "x" + first);
            String words = text.substring(start, text.indexOf("w" + line + "x" + last) + 4);
            if (!marks.contains(words)) {
                marks.add(words);
                spans.put(words, TextSpan.ofLength(start, words.length()));
            }
        }
    }

    private void step(Random random) {
        switch (random.nextInt(6)) {
            case 0 -> paste(random);
            case 1 -> moveLines(random);
            case 2 -> drag(random);
            case 3 -> change(gap(random), "", "Y".repeat(1 + random.nextInt(2)));
            case 4 -> {
                if (!done.isEmpty()) {
                    undo();
                }
            }
            default -> cut(random);
        }
    }

    private void cut(Random random) {
        TextSpan passage = passage(random);
        if (!passage.isEmpty()) {
            clipboard = passage.of(text);
            change(passage.start(), clipboard, "");
        }
    }

    private void paste(Random random) {
        if (!clipboard.isEmpty()) {
            change(gap(random), "", clipboard);
            clipboard = "";
        }
    }

    /** The words are put into their new place first. */
    private void drag(Random random) {
        TextSpan passage = passage(random);
        String words = passage.of(text);
        int to = gap(random);
        if (!words.isEmpty() && !(passage.start() < to && to < passage.end())) {
            int from = passage.start() + (to <= passage.start() ? words.length() : 0);
            change(new TextReplacement(to, "", words), new TextReplacement(from, words, ""));
        }
    }

    private void moveLines(Random random) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
            starts.add(at + 1);
        }
        if (starts.size() > 3) {
            int first = random.nextInt(starts.size() - 2);
            String one = text.substring(starts.get(first), starts.get(first + 1));
            String other = text.substring(starts.get(first + 1), starts.get(first + 2));
            if (!splitsAMark(starts.get(first)) && !splitsAMark(starts.get(first + 1))
                    && !splitsAMark(starts.get(first + 2)) && !one.equals(other)) {
                change(starts.get(first), one + other, other + one);
            }
        }
    }

    /** Three words or more that no mark goes beyond; empty when there are none. */
    private TextSpan passage(Random random) {
        int one = random.nextInt(text.length() + 1);
        int other = Math.min(text.length(), one + 12 + random.nextInt(60));
        boolean fits = isBetweenWords(one) && isBetweenWords(other) && !splitsAMark(one) && !splitsAMark(other)
                && text.substring(one, other).split("\\s").length > 2;
        return fits ? new TextSpan(one, other) : new TextSpan(0, 0);
    }

    /** A place between two words that is inside of no mark. */
    private int gap(Random random) {
        int at = random.nextInt(text.length() + 1);
        while (at > 0 && (!isBetweenWords(at) || splitsAMark(at))) {
            at--;
        }
        return at;
    }

    private boolean isBetweenWords(int at) {
        return at == 0 || at == text.length() || Character.isWhitespace(text.charAt(at - 1));
    }

    private boolean splitsAMark(int at) {
        return marks.stream().anyMatch(words -> {
            int found = text.indexOf(words);
            while (found >= 0 && found < at) {
                if (at < found + words.length()) {
                    return true;
                }
                found = text.indexOf(words, found + 1);
            }
            return false;
        });
    }

    private void undo() {
        clipboard = "";
        List<TextReplacement> last = done.pop();
        for (int i = last.size() - 1; i >= 0; i--) {
            TextReplacement edit = last.get(i);
            make(new TextReplacement(edit.offset(), edit.inserted(), edit.removed()));
        }
    }

    private void change(int offset, String removed, String inserted) {
        change(new TextReplacement(offset, removed, inserted));
    }

    private void change(TextReplacement... edits) {
        for (TextReplacement edit : edits) {
            make(edit);
        }
        done.push(List.of(edits));
    }

    private void make(TextReplacement edit) {
        assertEquals(edit.removed(), text.substring(edit.offset(), edit.removedEnd()));
        text.replace(edit.offset(), edit.removedEnd(), edit.inserted());
        made.add(edit);
        follower.replaced(edit);
    }

    private void assertMarksStandOnTheirWords() {
        for (String words : marks) {
            int at = text.indexOf(words);
            if (at >= 0 && text.indexOf(words, at + 1) < 0) {
                assertEquals(Optional.of(TextSpan.ofLength(at, words.length())), spans.span(words),
                        () -> words + " after " + made);
            }
        }
    }
}
