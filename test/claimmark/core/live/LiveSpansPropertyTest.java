package claimmark.core.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
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
 * Live tracking against a document whose units are all different, so that where a mark's words are is known by
 * looking for them.
 */
class LiveSpansPropertyTest {

    private static final int MARKS = 12;

    private StringBuilder text = new StringBuilder();
    private LiveSpans<Integer> spans = new LiveSpans<>();
    private List<String> words = new ArrayList<>();
    private Deque<Change> history = new ArrayDeque<>();
    private char fresh = 'A';

    @Property(tries = 2000)
    void followsTheWords(@ForAll Random random, @ForAll @IntRange(min = 1, max = 30) int edits) {
        begin(random);
        for (int i = 0; i < edits; i++) {
            editAtRandom(random);
            assertMarksHoldTheirWords();
        }
    }

    @Property(tries = 1000)
    void undoingEveryEditRestoresEverything(@ForAll Random random, @ForAll @IntRange(min = 1, max = 30) int edits) {
        begin(random);
        List<Optional<TextSpan>> before = places();
        for (int i = 0; i < edits; i++) {
            editAtRandom(random);
        }
        undoStepByStep();
        assertEquals(before, places());
    }

    @Property(tries = 1000)
    void undoingAllEditsAtOnceRestoresEverything(@ForAll Random random,
            @ForAll @IntRange(min = 1, max = 30) int edits) {
        begin(random);
        List<Optional<TextSpan>> before = places();
        String original = text.toString();
        for (int i = 0; i < edits; i++) {
            editAtRandom(random);
        }
        change(0, text.toString(), original);
        assertEquals(before, places());
    }

    @Property(tries = 500)
    void undoAndRedoInterleaved(@ForAll Random random, @ForAll @IntRange(min = 1, max = 30) int steps) {
        begin(random);
        Deque<List<Optional<TextSpan>>> states = new ArrayDeque<>();
        for (int i = 0; i < steps; i++) {
            if (history.isEmpty() || random.nextInt(3) > 0) {
                states.push(places());
                editAtRandom(random);
            } else {
                Change last = history.pop();
                change(last.offset(), last.inserted(), last.removed());
                assertEquals(states.pop(), places());
            }
        }
    }

    private void undoStepByStep() {
        while (!history.isEmpty()) {
            Change last = history.pop();
            change(last.offset(), last.inserted(), last.removed());
        }
    }

    private record Change(int offset, String removed, String inserted) {
    }

    private void begin(Random random) {
        fresh = 'A';
        text = new StringBuilder(freshText(40));
        spans = new LiveSpans<>();
        words = new ArrayList<>();
        history = new ArrayDeque<>();
        for (int id = 0; id < MARKS; id++) {
            int start = random.nextInt(text.length());
            int end = start + 1 + random.nextInt(Math.min(10, text.length() - start));
            spans.put(id, new TextSpan(start, end));
            words.add(text.substring(start, end));
        }
    }

    private void editAtRandom(Random random) {
        int offset = random.nextInt(text.length() + 1);
        int length = Math.min(random.nextInt(3) * random.nextInt(5), text.length() - offset);
        String inserted = freshText(random.nextInt(3));
        String removed = text.substring(offset, offset + length);
        history.push(new Change(offset, removed, inserted));
        for (int id = 0; id < MARKS; id++) {
            words.set(id, afterEdit(words.get(id), offset, length, inserted));
        }
        change(offset, removed, inserted);
    }

    /** What a mark with these words holds after an edit, by the rules; told before the text is changed. */
    private String afterEdit(String held, int offset, int length, String inserted) {
        int start = held.isEmpty() ? -1 : text.indexOf(held);
        int end = start + held.length();
        if (start < 0 || offset >= end || offset + length <= start) {
            return held;
        }
        if (offset <= start && end <= offset + length) {
            return "";
        }
        boolean within = start <= offset && offset + length <= end && (length > 0 || start < offset);
        String kept = held.substring(0, Math.max(0, offset - start));
        return kept + (within ? inserted : "") + held.substring(Math.min(held.length(), offset + length - start));
    }

    private void change(int offset, String removed, String inserted) {
        text.replace(offset, offset + removed.length(), inserted);
        spans.replaced(new TextReplacement(offset, removed, inserted));
    }

    private void assertMarksHoldTheirWords() {
        List<Integer> living = new ArrayList<>();
        for (int id = 0; id < MARKS; id++) {
            String held = words.get(id);
            assertEquals(held, spans.span(id).map(span -> span.of(text)).orElse(""));
            assertEquals(held.isEmpty(), spans.isOrphaned(id));
            if (!held.isEmpty()) {
                living.add(id);
            }
        }
        List<TextSpan> order = spans.inOrder().stream().map(id -> spans.span(id).orElseThrow()).toList();
        assertEquals(order.stream().sorted(Comparator.naturalOrder()).toList(), order);
        assertEquals(living, spans.inOrder().stream().sorted().toList());
        TextSpan half = new TextSpan(0, text.length() / 2);
        assertEquals(living.stream().filter(id -> spans.span(id).orElseThrow().overlaps(half)).toList(),
                spans.overlapping(half).stream().sorted().toList());
    }

    private List<Optional<TextSpan>> places() {
        List<Optional<TextSpan>> places = new ArrayList<>();
        for (int id = 0; id < MARKS; id++) {
            places.add(spans.span(id));
        }
        return places;
    }

    private String freshText(int length) {
        StringBuilder some = new StringBuilder();
        for (int i = 0; i < length; i++) {
            some.append(fresh++);
        }
        return some.toString();
    }
}
