package claimmark.ide.view.list;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import claimmark.ide.look.panel.ListItem;
import claimmark.ide.look.panel.ListSection;

/** The content of one row of the list. */
sealed interface ListRow {

    /** The id of the section that the row belongs to. */
    String section();

    /** The card of an item. */
    record Entry(String section, ListItem item) implements ListRow {

        @Override
        public String section() {
            return section;
        }
    }

    /**
     * The header of a section.
     *
     * @param of the section
     * @param open whether the cards of the section are shown
     */
    record Header(ListSection of, boolean open) implements ListRow {

        @Override
        public String section() {
            return of.id();
        }

        /** The title, with the number of items. */
        String title() {
            return NLS.bind(ListMessages.titleAndCount, of.title(), of.items().size());
        }

        /** The header as one sentence, for screen readers. */
        String spoken() {
            String folded = open ? "" : ListMessages.folded;
            return Stream.of(title(), of.hint(), of.detail(), folded).filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }
}
