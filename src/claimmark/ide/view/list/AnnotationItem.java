package claimmark.ide.view.list;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;
import claimmark.ide.look.panel.Card;
import claimmark.ide.look.panel.ListItem;

/** An annotation in the list. Items of the same annotation are equal, even after it changed. */
final class AnnotationItem implements ListItem {

    private final AnnotationId id;
    private final AnnotationCards cards;

    AnnotationItem(AnnotationId id, AnnotationCards cards) {
        this.id = id;
        this.cards = cards;
    }

    /** The annotations among these items. */
    static List<AnnotationId> annotations(List<ListItem> items) {
        return items.stream().filter(AnnotationItem.class::isInstance).map(item -> ((AnnotationItem) item).id)
                .toList();
    }

    AnnotationId id() {
        return id;
    }

    @Override
    public Optional<Card> card() {
        return cards.of(id);
    }

    @Override
    public Optional<TextSpan> span() {
        return cards.span(id);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnnotationItem item && item.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
