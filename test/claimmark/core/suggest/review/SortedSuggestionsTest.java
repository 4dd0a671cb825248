package claimmark.core.suggest.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Samples;
import claimmark.core.model.Status;
import claimmark.core.text.TextSpan;

/** What of the suggestions is open, and how much of the article is checked. */
class SortedSuggestionsTest {

    private static final List<OfferedSuggestion> ALL = List.of(Offered.quotation(1, 10, "one two"),
            Offered.quotation(2, 30, "three"), Offered.quotation(3, 50, "four"));

    private final MarkedSpans marks = new MarkedSpans();

    private List<Integer> open() {
        return ids(SortedSuggestions.of(ALL, marks, new DismissedSuggestions(List.of())).open());
    }

    private static List<Integer> ids(List<OfferedSuggestion> suggestions) {
        return suggestions.stream().map(OfferedSuggestion::id).toList();
    }

    @Test
    void whatIsMarkedAsThatKindIsNotSuggested() {
        marks.add(AnnotationKind.QUOTATION, new TextSpan(0, 11));
        marks.add(AnnotationKind.QUOTATION, new TextSpan(34, 36));
        assertEquals(List.of(3), open());
    }

    @Test
    void aMarkThatOnlyTouchesLeavesItOpen() {
        marks.add(AnnotationKind.QUOTATION, new TextSpan(0, 10));
        marks.add(AnnotationKind.QUOTATION, new TextSpan(17, 30));
        assertEquals(List.of(1, 2, 3), open());
    }

    @Test
    void aLongMarkThatBeganEarlierCoversWhatStandsInIt() {
        marks.add(AnnotationKind.QUOTATION, new TextSpan(0, 40));
        marks.add(AnnotationKind.QUOTATION, new TextSpan(5, 6));
        assertEquals(List.of(3), open());
    }

    @Test
    void anotherKindCoversTheVerySameWordsOnly() {
        marks.add(AnnotationKind.NOTE, new TextSpan(10, 17));
        marks.add(AnnotationKind.NOTE, new TextSpan(30, 36));
        assertEquals(List.of(2, 3), open());
    }

    @Test
    void whatIsDismissedCountsAsCheckedAndWhatIsOpenDoesNot() {
        SortedSuggestions sorted = SortedSuggestions.of(ALL, marks, new DismissedSuggestions(
                List.of(DismissedSuggestions.here(ALL.get(1)).by("ana", Instant.EPOCH))));
        assertEquals(List.of(1, 3), ids(sorted.open()));
        assertEquals(List.of(2), ids(sorted.dismissed()));
        Annotation claim = Samples.annotation("a1", AnnotationKind.CLAIM);
        assertEquals(new Coverage(1, 4), Coverage.of(List.of(claim), sorted));
        assertEquals(25, Coverage.of(List.of(claim), sorted).percent());
    }

    @Test
    void typosAndNotesAreNothingToCheck() {
        Annotation typo = new AnnotationDraft(Samples.annotation("a1", AnnotationKind.TYPO)).status(Status.RESOLVED)
                .build();
        assertEquals(new Coverage(0, 0), Coverage.of(List.of(typo), SortedSuggestions.NONE));
        assertEquals(100, new Coverage(0, 0).percent());
        assertEquals(99, new Coverage(999, 1000).percent());
    }
}
