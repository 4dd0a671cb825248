package claimmark.ide.view.list;

import java.util.Optional;

import claimmark.ide.look.AnchorLook;

/** The sections of the list, in their order. */
enum ListGroup {
    NEEDS_A_LOOK(ListMessages.needsALook, ListMessages.needsALookHint),
    IN_THE_TEXT(ListMessages.inTheText, ListMessages.inTheTextHint),
    WITHOUT_A_PLACE(ListMessages.withoutAPlace, ListMessages.withoutAPlaceHint);

    private final String title;
    private final String hint;

    ListGroup(String title, String hint) {
        this.title = title;
        this.hint = hint;
    }

    /** The title, with a place for the number of annotations. */
    String title() {
        return title;
    }

    /** What the section holds, in a sentence. */
    String hint() {
        return hint;
    }

    /** The section of an annotation that looks so. */
    static ListGroup of(Optional<AnchorLook> look) {
        return look.map(found -> found.needsALook() ? NEEDS_A_LOOK : WITHOUT_A_PLACE).orElse(IN_THE_TEXT);
    }
}
