package claimmark.core.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/** What is remembered of past edits, and how long. */
class EditJournalTest {

    private static final int MOST_CHARACTERS = 1 << 22;

    private static final LostEdge<String> LOST = new LostEdge<>(
            new LiveMark<>("a", new SpanTree<>(), TextSpan.ofLength(0, 4)), true, 0);

    private final EditJournal<String> journal = new EditJournal<>();

    @Test
    void theNewestEditIsRecognisedWhenItIsUndone() {
        TextReplacement edit = new TextReplacement(3, "form", "from");
        add(edit);
        assertTrue(reversal(inverse(edit)).orElseThrow().isNewestEdit());
        assertEquals(Optional.empty(), reversal(new TextReplacement(3, "from", "farm")));
        assertEquals(Optional.empty(), reversal(new TextReplacement(4, "rom", "orm")), "it lies beside");
    }

    @Test
    void anUndoneEditIsForgotten() {
        TextReplacement edit = new TextReplacement(3, "form", "from");
        add(edit);
        journal.forgetNewest(1);
        assertEquals(Optional.empty(), reversal(inverse(edit)));
    }

    @Test
    void editsElsewhereMoveThePlace() {
        TextReplacement edit = new TextReplacement(10, "form", "");
        add(edit);
        add(new TextReplacement(2, "", "new "));
        add(new TextReplacement(40, "old", ""));
        Reversal<String> reversal = reversal(new TextReplacement(14, "", "form")).orElseThrow();
        assertFalse(reversal.isNewestEdit());
        assertEquals(List.of(new TextReplacement(14, "", "form")), reversal.steps());
        assertEquals(Optional.empty(), reversal(new TextReplacement(10, "", "form")));
    }

    @Test
    void severalEditsMayBeUndoneAtOnce() {
        add(new TextReplacement(5, "", "a"));
        add(new TextReplacement(6, "", "b"));
        Reversal<String> reversal = reversal(new TextReplacement(5, "ab", "")).orElseThrow();
        assertEquals(List.of(new TextReplacement(6, "b", ""), new TextReplacement(5, "a", "")), reversal.steps());
    }

    @Test
    void sixteenEditsAreLookedThroughAndNoMoreWhereNothingWasLost() {
        assertTrue(isUndoneAfter(15));
        assertFalse(isUndoneAfter(16));
    }

    @Test
    void aThousandAreLookedThroughWhereAMarkLostSomething() {
        EditJournal<String> losing = new EditJournal<>();
        losing.add(new JournalEntry<>(new TextReplacement(0, "form", ""), List.of(LOST), false));
        addElsewhere(losing, 1023);
        assertTrue(losing.reversalBy(new TextReplacement(0, "", "form")).isPresent());
        addElsewhere(losing, 1);
        assertFalse(losing.reversalBy(new TextReplacement(0, "", "form")).isPresent());
    }

    @Test
    void afterWhatWasLostIsForgottenOnlyAFewAreLookedThrough() {
        TextReplacement edit = new TextReplacement(0, "form", "");
        add(edit);
        addElsewhere(journal, 20);
        journal.add(new JournalEntry<>(new TextReplacement(5000, "x", ""), List.of(LOST), false));
        assertTrue(reversal(inverse(edit)).isPresent());
        journal.forgetNewest(1);
        assertFalse(reversal(inverse(edit)).isPresent());
    }

    @Test
    void forgottenEditsMakeRoomForLaterOnes() {
        String large = "x".repeat(MOST_CHARACTERS / 2 + 1);
        for (int i = 0; i < 4; i++) {
            add(new TextReplacement(5000, large, ""));
        }
        TextReplacement first = new TextReplacement(0, "one", "1");
        TextReplacement second = new TextReplacement(100, "two", "2");
        add(first);
        add(second);
        assertTrue(reversal(inverse(second)).isPresent());
        assertTrue(reversal(inverse(first)).isPresent(), "it is not the newest, and there is room for it");
    }

    @Test
    void theNewestIsKeptHoweverLongItIs() {
        TextReplacement large = new TextReplacement(0, "x".repeat(MOST_CHARACTERS), "y");
        TextReplacement before = new TextReplacement(9, "a", "b");
        add(before);
        add(large);
        assertTrue(reversal(inverse(large)).isPresent());
        journal.forgetNewest(1);
        assertEquals(Optional.empty(), reversal(inverse(before)), "there was no room for it beside");
    }

    @Test
    void editsThatFillTheRoomExactlyAreKept() {
        TextReplacement before = new TextReplacement(9, "a", "b");
        add(before);
        add(new TextReplacement(0, "x".repeat(MOST_CHARACTERS - 3), "y"));
        journal.forgetNewest(1);
        assertTrue(reversal(inverse(before)).isPresent());
    }

    private boolean isUndoneAfter(int others) {
        EditJournal<String> edits = new EditJournal<>();
        edits.add(new JournalEntry<>(new TextReplacement(0, "form", ""), List.of(), false));
        addElsewhere(edits, others);
        return edits.reversalBy(new TextReplacement(0, "", "form")).isPresent();
    }

    private static void addElsewhere(EditJournal<String> edits, int count) {
        for (int i = 0; i < count; i++) {
            edits.add(new JournalEntry<>(new TextReplacement(9000, "a", "b"), List.of(), false));
        }
    }

    private void add(TextReplacement edit) {
        journal.add(new JournalEntry<>(edit, List.of(), false));
    }

    private Optional<Reversal<String>> reversal(TextReplacement edit) {
        return journal.reversalBy(edit);
    }

    private static TextReplacement inverse(TextReplacement edit) {
        return new TextReplacement(edit.offset(), edit.inserted(), edit.removed());
    }
}
