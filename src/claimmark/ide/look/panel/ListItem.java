package claimmark.ide.look.panel;

import java.util.Optional;

import claimmark.core.text.TextSpan;

/**
 * An item in a row of the panel's list. Equal items count as the same item, so that an item stays selected when the
 * list is filled again.
 */
public interface ListItem {

    /** How it looks now; asked for when its row comes into view. Empty when it is gone. */
    Optional<Card> card();

    /** Where it stands in the article text, which is shown when it is selected; empty when it has no place. */
    Optional<TextSpan> span();

    /** The form for it; empty when there is nothing to fill in. */
    default Optional<ItemForm> form() {
        return Optional.empty();
    }
}
