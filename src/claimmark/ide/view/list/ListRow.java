package claimmark.ide.view.list;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import claimmark.core.model.AnnotationId;

/** What stands in one row of the list. */
sealed interface ListRow {

    ListGroup group();

    /** The card of an annotation. */
    record Entry(ListGroup group, AnnotationId id) implements ListRow {

        @Override
        public ListGroup group() {
            return group;
        }
    }

    /**
     * The header of a section.
     *
     * @param count how many annotations are in it
     * @param detail what they are, in words
     * @param open whether their cards are shown
     */
    record Header(ListGroup group, int count, String detail, boolean open) implements ListRow {

        String title() {
            return NLS.bind(group.title(), count);
        }

        @Override
        public ListGroup group() {
            return group;
        }

        /** The header as one sentence, for screen readers. */
        String spoken() {
            String folded = open ? "" : ListMessages.folded;
            return Stream.of(title(), group.hint(), detail, folded).filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }
}
