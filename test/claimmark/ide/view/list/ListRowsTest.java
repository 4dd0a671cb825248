package claimmark.ide.view.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import claimmark.ide.look.panel.ListSection;

class ListRowsTest {

    private static final NamedItem A = new NamedItem("a");
    private static final NamedItem B = new NamedItem("b");
    private static final NamedItem C = new NamedItem("c");
    private static final NamedItem D = new NamedItem("d");

    @Test
    void sectionsStandInTheirOrderWhateverOrderTheyAreGivenIn() {
        assertEquals(List.of("# Early 1", "a", "# Late 1", "b"),
                shown(rows(Set.of(), section("Late", 9, B), section("Early", 1, A))));
    }

    @Test
    void theSectionOfTheTextHasAHeaderOnlyWhereAnotherStandsBeforeIt() {
        ListSection text = new ListSection("text", 200, "Text", "", "", false, false, List.of(A));
        assertEquals(List.of("a", "# After 1", "b"), shown(rows(Set.of(), text, section("After", 300, B))));
        assertEquals(List.of("# Before 1", "b", "# Text 1", "a"),
                shown(rows(Set.of(), text, section("Before", 100, B))));
    }

    @Test
    void aSectionWithoutItemsIsNotShownAndPutsNoHeaderOnTheText() {
        ListSection text = new ListSection("text", 200, "Text", "", "", false, false, List.of(A));
        assertEquals(List.of("a"), shown(rows(Set.of(), section("Empty", 1), text)));
    }

    @Test
    void aSectionThatIsFoldedAwayIsItsHeaderAndKnowsItsItems() {
        ListRows rows = rows(Set.of("Early"), section("Early", 1, A, C), section("Late", 9, B));
        assertEquals(List.of("# Early 2", "# Late 1", "b"), shown(rows));
        assertEquals(Optional.of("Early"), rows.foldedIn(C));
        assertEquals(Optional.empty(), rows.place(C));
        assertTrue(rows.contains(C));
    }

    @Test
    void anItemThatIsNotListedIsNowhere() {
        ListRows rows = rows(Set.of(), section("Early", 1, A));
        assertFalse(rows.contains(B));
        assertEquals(Optional.empty(), rows.place(B));
        assertEquals(Optional.empty(), rows.foldedIn(B));
    }

    @Test
    void anEqualItemOfAnotherFillingIsAtTheSameRow() {
        ListRows before = rows(Set.of(), section("Early", 1, A, B));
        ListRows after = rows(Set.of(), section("Early", 1, C, new NamedItem("a"), new NamedItem("b")));
        assertEquals(Optional.of(3), after.place(before.at(2).orElseThrow()));
        assertEquals(Optional.of(0), after.place(before.at(0).orElseThrow()));
    }

    @Test
    void whatWasOnTopStaysThereAndElseWhatFollowedItInItsSection() {
        ListRows before = rows(Set.of(), section("Early", 1, A, B), section("Late", 9, C));
        assertEquals(3, rows(Set.of(), section("Early", 1, C, A, B)).topAsIn(before, 2));
        assertEquals(2, rows(Set.of(), section("Early", 1, C, B), section("Late", 9, A)).topAsIn(before, 1));
    }

    @Test
    void theNextTakesThePlaceOfWhatGoesAndElseTheNearestBefore() {
        ListRows rows = rows(Set.of(), section("Early", 1, A, B), section("Late", 9, C, D));
        assertEquals(List.of(C, D, A), rows.neighbours(Set.of(B)));
        assertEquals(List.of(C, B, A), rows.neighbours(Set.of(D)));
        ListSection text = new ListSection("text", 200, "Text", "", "", false, false, List.of(A, B));
        assertEquals(List.of(A), rows(Set.of(), text).neighbours(Set.of(B)), "it has no header");
    }

    @Test
    void whatGoesTooTakesNoPlace() {
        ListRows rows = rows(Set.of(), section("Early", 1, A, B), section("Late", 9, C, D));
        assertEquals(List.of(D, B), rows.neighbours(Set.of(A, C)));
        assertEquals(List.of(C, B), rows.neighbours(Set.of(A, D)), "one between them is left");
        assertEquals(List.of(), rows.neighbours(Set.of(A, B, C, D)));
    }

    @Test
    void whatIsNotListedHasNoNeighbours() {
        assertEquals(List.of(), rows(Set.of(), section("Early", 1, A, B)).neighbours(Set.of(C)));
    }

    @Test
    void aHeaderIsSpokenWithEverythingItShowsAndWhetherItIsFolded() {
        ListSection section = new ListSection("s", 1, "Needs a look", "Decide", "", true, false, List.of(A, B));
        assertEquals("Needs a look \u00B7 2, Decide", new ListRow.Header(section, true).spoken());
        assertEquals("Needs a look \u00B7 2, Decide, folded away", new ListRow.Header(section, false).spoken());
        ListSection told = new ListSection("s", 1, "Suggestions", "To be decided", "1 claim", true, false, List.of(A));
        assertEquals("Suggestions \u00B7 1, To be decided, 1 claim", new ListRow.Header(told, true).spoken());
    }

    private static ListSection section(String id, int order, NamedItem... items) {
        return new ListSection(id, order, id, "", List.of(items));
    }

    private static ListRows rows(Set<String> closed, ListSection... sections) {
        return new ListRows(new ListRows.Content(List.of(sections), closed));
    }

    private static List<String> shown(ListRows rows) {
        return IntStream.range(0, rows.size()).mapToObj(rows::at).flatMap(Optional::stream)
                .flatMap(row -> row instanceof ListRow.Header header
                        ? Stream.of("# " + header.of().title() + " " + header.of().items().size())
                        : Stream.of(((NamedItem) ((ListRow.Entry) row).item()).name()))
                .toList();
    }
}
