package claimmark.ide.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;
import claimmark.core.query.AnnotationFilter;
import claimmark.ide.look.panel.ListSection;
import claimmark.ide.look.panel.PanelContribution;
import claimmark.ide.view.list.NamedItem;

class BroughtSectionsTest {

    private static final NamedItem TYPO = new NamedItem("typo");
    private static final NamedItem CLAIM = new NamedItem("claim");

    /** Brings a section of two items. */
    private record Feature(String id) implements PanelContribution {

        @Override
        public List<ListSection> sections(AnnotationFilter filter) {
            return List.of(new ListSection(id, 1, id, "", Stream.of(AnnotationKind.TYPO, AnnotationKind.CLAIM)
                    .filter(kind -> filter.matchesUnmarked(kind, () -> ""))
                    .map(kind -> new NamedItem(kind.token())).toList()));
        }
    }

    private static BroughtSections of(AnnotationFilter filter) {
        return BroughtSections.of(List.of(new Feature("one"), new Feature("other")), filter);
    }

    @Test
    void withoutAFilterAllOfEachFeatureIsThere() {
        BroughtSections all = of(AnnotationFilter.ALL);
        assertEquals(List.of("one", "other"), all.sections().stream().map(ListSection::id).toList());
        assertEquals(List.of(TYPO, CLAIM), all.sections().get(1).items());
        assertEquals(0, all.hidden());
    }

    @Test
    void whatTheFilterKeepsBackIsCounted() {
        BroughtSections typos = of(AnnotationFilter.ALL.withKind(Optional.of(AnnotationKind.TYPO)));
        assertEquals(List.of(List.of(TYPO), List.of(TYPO)),
                typos.sections().stream().map(ListSection::items).toList());
        assertEquals(2, typos.hidden());
    }
}
