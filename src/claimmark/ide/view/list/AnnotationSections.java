package claimmark.ide.view.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import claimmark.core.model.AnnotationId;
import claimmark.ide.look.AnchorLook;
import claimmark.ide.look.OneLine;
import claimmark.ide.look.panel.ListItem;
import claimmark.ide.look.panel.ListSection;

/**
 * Sorts annotations into sections: first the ones that need a look, the most urgent first; then the ones in the text;
 * last the ones without a place. While all annotations are in the text there is no header.
 */
final class AnnotationSections {

    private AnnotationSections() {
    }

    /**
     * @param annotations the annotations that match the filter, in text order
     * @param looks what became of the annotations that need a look or have no place
     */
    static List<ListSection> of(List<AnnotationItem> annotations, Map<AnnotationId, AnchorLook> looks) {
        List<AnnotationItem> waiting = new ArrayList<>();
        List<AnnotationItem> standing = new ArrayList<>();
        List<AnnotationItem> withoutPlace = new ArrayList<>();
        for (AnnotationItem annotation : annotations) {
            Optional<AnchorLook> look = Optional.ofNullable(looks.get(annotation.id()));
            look.map(found -> found.needsALook() ? waiting : withoutPlace).orElse(standing).add(annotation);
        }
        waiting.sort(Comparator.comparing(annotation -> looks.get(annotation.id())));
        return List.of(
                section(ListSection.NEEDS_A_LOOK, ListMessages.needsALook, ListMessages.needsALookHint,
                        counts(waiting, looks), waiting),
                new ListSection(id(ListSection.IN_THE_TEXT), ListSection.IN_THE_TEXT, ListMessages.inTheText,
                        ListMessages.inTheTextHint, "", false, false, standing),
                section(ListSection.WITHOUT_A_PLACE, ListMessages.withoutAPlace, ListMessages.withoutAPlaceHint, "",
                        withoutPlace));
    }

    private static ListSection section(int order, String title, String hint, String detail,
            List<? extends ListItem> items) {
        return new ListSection(id(order), order, title, hint, detail, true, false, items);
    }

    private static String id(int order) {
        return "claimmark.annotations." + order;
    }

    private static String counts(List<AnnotationItem> waiting, Map<AnnotationId, AnchorLook> looks) {
        Map<AnchorLook, Long> counts = waiting.stream().map(annotation -> looks.get(annotation.id())).collect(
                Collectors.groupingBy(look -> look, () -> new EnumMap<>(AnchorLook.class), Collectors.counting()));
        return OneLine.join(counts.entrySet().stream()
                .map(look -> NLS.bind(ListMessages.lookAndCount, look.getKey().label(), look.getValue())).toList());
    }
}
