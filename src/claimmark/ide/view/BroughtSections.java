package claimmark.ide.view;

import java.util.List;

import claimmark.core.query.AnnotationFilter;
import claimmark.ide.look.panel.ListSection;
import claimmark.ide.look.panel.PanelContribution;

/**
 * What features bring to the list.
 *
 * @param sections with the items that the filter lets through
 * @param hidden how many other items there are
 */
record BroughtSections(List<ListSection> sections, int hidden) {

    static BroughtSections of(List<PanelContribution> contributions, AnnotationFilter filter) {
        List<ListSection> shown = sections(contributions, filter);
        int hidden = filter.equals(AnnotationFilter.ALL) ? 0
                : items(sections(contributions, AnnotationFilter.ALL)) - items(shown);
        return new BroughtSections(shown, hidden);
    }

    private static List<ListSection> sections(List<PanelContribution> contributions, AnnotationFilter filter) {
        return contributions.stream().map(brought -> brought.sections(filter)).flatMap(List::stream).toList();
    }

    private static int items(List<ListSection> sections) {
        return sections.stream().mapToInt(section -> section.items().size()).sum();
    }
}
