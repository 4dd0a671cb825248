package claimmark.ide.view.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationId;
import claimmark.ide.look.AnchorLook;
import claimmark.ide.look.panel.ListSection;

class AnnotationSectionsTest {

    private final Map<AnnotationId, AnchorLook> looks = new LinkedHashMap<>();

    private List<ListSection> sections(String... annotations) {
        return AnnotationSections.of(Stream.of(annotations)
                .map(annotation -> new AnnotationItem(new AnnotationId(annotation), null)).toList(), looks);
    }

    private AnnotationSectionsTest look(String annotation, AnchorLook look) {
        looks.put(new AnnotationId(annotation), look);
        return this;
    }

    private static List<List<String>> ids(List<ListSection> sections) {
        return sections.stream().map(section -> AnnotationItem.annotations(List.copyOf(section.items())).stream()
                .map(AnnotationId::value).toList()).toList();
    }

    @Test
    void whatNeedsALookStandsFirstAndTheMostUrgentOfItBeforeTheRest() {
        look("a", AnchorLook.ORPHANED).look("b", AnchorLook.DRIFTED).look("d", AnchorLook.AMBIGUOUS)
                .look("e", AnchorLook.DRIFTED).look("f", AnchorLook.GIVEN_UP);
        assertEquals(List.of(List.of("b", "e", "d", "a"), List.of("c", "g"), List.of("f")),
                ids(sections("a", "b", "c", "d", "e", "f", "g")));
    }

    @Test
    void theSectionThatNeedsALookCountsEachKind() {
        look("a", AnchorLook.ORPHANED).look("b", AnchorLook.DRIFTED).look("e", AnchorLook.DRIFTED);
        assertEquals("Words changed: 2 \u00B7 Not found: 1", sections("a", "b", "c", "e").get(0).detail());
    }

    @Test
    void whereAllStandInTheTextNothingElseIsShown() {
        assertEquals(List.of(List.of(), List.of("a", "b"), List.of()), ids(sections("a", "b")));
    }
}
