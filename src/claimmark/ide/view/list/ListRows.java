package claimmark.ide.view.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;

import claimmark.core.model.AnnotationId;
import claimmark.ide.look.AnchorLook;

/**
 * The rows of the list. While all annotations stand well there are only their cards, in the order of the text; else
 * what needs a look comes first and what has no place any more last, under headers.
 */
final class ListRows {

    private static final String SEPARATOR = " \u00B7 ";

    private final Content source;
    private final List<ListRow> rows = new ArrayList<>();
    private final Map<AnnotationId, Integer> places = new HashMap<>();
    private final Map<AnnotationId, ListGroup> folded = new HashMap<>();

    /**
     * What rows are made of.
     *
     * @param annotations those that the filter lets through, in the order of the text
     * @param looks what became of those that do not simply stand in the text
     * @param closed the sections that are folded away
     */
    record Content(List<AnnotationId> annotations, Map<AnnotationId, AnchorLook> looks, Set<ListGroup> closed) {

        static final Content NONE = new Content(List.of(), Map.of(), Set.of());

        Content {
            annotations = List.copyOf(annotations);
            looks = Map.copyOf(looks);
            closed = Set.copyOf(closed);
        }
    }

    ListRows(Content source) {
        this.source = source;
        Map<AnnotationId, AnchorLook> looks = source.looks();
        Map<ListGroup, List<AnnotationId>> groups = new EnumMap<>(ListGroup.class);
        for (AnnotationId id : source.annotations()) {
            ListGroup group = ListGroup.of(Optional.ofNullable(looks.get(id)));
            groups.computeIfAbsent(group, first -> new ArrayList<>()).add(id);
        }
        Optional.ofNullable(groups.get(ListGroup.NEEDS_A_LOOK))
                .ifPresent(waiting -> waiting.sort(Comparator.comparing(looks::get)));
        groups.forEach((group, members) -> {
            boolean headed = group != ListGroup.IN_THE_TEXT || groups.containsKey(ListGroup.NEEDS_A_LOOK);
            boolean open = !headed || !source.closed().contains(group);
            if (headed) {
                rows.add(new ListRow.Header(group, members.size(), detail(group, members, looks), open));
            }
            members.forEach(member -> add(group, member, open));
        });
    }

    Content source() {
        return source;
    }

    private void add(ListGroup group, AnnotationId id, boolean open) {
        if (open) {
            places.put(id, rows.size());
            rows.add(new ListRow.Entry(group, id));
        } else {
            folded.put(id, group);
        }
    }

    private static String detail(ListGroup group, List<AnnotationId> members, Map<AnnotationId, AnchorLook> looks) {
        if (group != ListGroup.NEEDS_A_LOOK) {
            return "";
        }
        Map<AnchorLook, Long> counts = members.stream().map(looks::get).collect(
                Collectors.groupingBy(look -> look, () -> new EnumMap<>(AnchorLook.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(look -> NLS.bind(ListMessages.lookAndCount, look.getKey().label(), look.getValue()))
                .collect(Collectors.joining(SEPARATOR));
    }

    int size() {
        return rows.size();
    }

    Optional<ListRow> at(int row) {
        return row >= 0 && row < rows.size() ? Optional.of(rows.get(row)) : Optional.empty();
    }

    /** The annotation of a row; empty for a header. */
    Optional<AnnotationId> annotation(int row) {
        return at(row).filter(ListRow.Entry.class::isInstance).map(entry -> ((ListRow.Entry) entry).id());
    }

    /** The row of an annotation's card; empty when it is folded away or not in the list. */
    Optional<Integer> place(AnnotationId id) {
        return Optional.ofNullable(places.get(id));
    }

    /** The row that shows the same annotation, or the header of the same section. */
    Optional<Integer> place(ListRow row) {
        return row instanceof ListRow.Entry entry ? place(entry.id()) : header(row.group());
    }

    /** The row that shows what another list has in its row {@code top}, or in the next one that stayed in its section. */
    int topAsIn(ListRows other, int top) {
        return IntStream.range(top, other.size()).mapToObj(other.rows::get)
                .flatMap(row -> place(row).filter(place -> rows.get(place).group() == row.group()).stream())
                .findFirst().orElse(0);
    }

    /** The row of a section's header. */
    Optional<Integer> header(ListGroup group) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row) instanceof ListRow.Header header && header.group() == group) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** The section in which the annotation is folded away. */
    Optional<ListGroup> foldedIn(AnnotationId id) {
        return Optional.ofNullable(folded.get(id));
    }
}
