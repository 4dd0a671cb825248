package claimmark.ide.view.list;

import java.util.Optional;

import claimmark.core.text.TextSpan;
import claimmark.ide.look.panel.Card;
import claimmark.ide.look.panel.ListItem;

/** Something in the list of which no more is known than its name. */
public record NamedItem(String name) implements ListItem {

    @Override
    public Optional<Card> card() {
        return Optional.empty();
    }

    @Override
    public Optional<TextSpan> span() {
        return Optional.empty();
    }
}
