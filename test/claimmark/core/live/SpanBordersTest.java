package claimmark.core.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/** Marks at the very borders of what is edited. */
class SpanBordersTest {

    private static final String TEXT = "one two three";

    private final LiveSpans<String> spans = new LiveSpans<>();

    private void edit(int offset, String removed, String inserted) {
        spans.replaced(new TextReplacement(offset, removed, inserted));
    }

    private void mark(String words) {
        spans.put(words, TextSpan.ofLength(TEXT.indexOf(words), words.length()));
    }

    private void assertStands(String id, int start, int end) {
        assertEquals(Optional.of(new TextSpan(start, end)), spans.span(id));
    }

    @Test
    void anEmptyMarkAtTheBorderOfWhatIsRemovedStays() {
        spans.put("before", new TextSpan(4, 4));
        spans.put("within", new TextSpan(5, 5));
        spans.put("behind", new TextSpan(7, 7));
        edit(4, "two", "");
        assertStands("before", 4, 4);
        assertTrue(spans.isOrphaned("within"));
        assertStands("behind", 4, 4);
    }

    /** A passage right before it was cut, pasted and both undone meanwhile, and its mark remembers that. */
    @Test
    void aDragIsUndoneThoughMoreWasUndoneAtItsBorder() {
        String passage = "one two three ";
        String dragged = "four five six";
        MarkFollower<String> follower = new MarkFollower<>(spans);
        spans.put("two", new TextSpan(14, 17));
        spans.put("five", new TextSpan(29, 33));
        List<TextReplacement> edits = List.of(new TextReplacement(0, "", dragged),
                new TextReplacement(10 + dragged.length() + passage.length(), dragged, ""),
                new TextReplacement(10 + dragged.length(), passage, ""), new TextReplacement(0, "", passage));
        edits.forEach(follower::replaced);
        for (int i = edits.size() - 1; i >= 0; i--) {
            TextReplacement edit = edits.get(i);
            follower.replaced(new TextReplacement(edit.offset(), edit.inserted(), edit.removed()));
        }
        assertStands("two", 14, 17);
        assertStands("five", 29, 33);
    }

    @Test
    void whatOnlyTouchesAMarkTakesNothingOfIt() {
        mark("two");
        edit(7, " three", "");
        edit(0, "one ", "");
        assertStands("two", 0, 3);
        edit(3, "", "!");
        assertStands("two", 0, 3);
    }
}
