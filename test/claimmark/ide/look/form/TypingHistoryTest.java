package claimmark.ide.look.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class TypingHistoryTest {

    private final TypingHistory history = new TypingHistory("");

    @Test
    void takesBackAWordAtATimeAndBringsItAgain() {
        type("two words");
        assertEquals(Optional.of("two "), history.undo());
        assertEquals(Optional.of("two"), history.undo());
        assertEquals(Optional.of(""), history.undo());
        assertEquals(Optional.empty(), history.undo());
        assertEquals(Optional.of("two"), history.redo());
        assertEquals(Optional.of("two "), history.redo());
        assertEquals(Optional.of("two words"), history.redo());
        assertEquals(Optional.empty(), history.redo());
    }

    @Test
    void takesBackWhatWasPastedAsAWhole() {
        type("see");
        history.typed("see https://example.org/a b");
        assertEquals(Optional.of("see"), history.undo());
    }

    @Test
    void forgetsWhatWasTakenBackWhenSomethingElseIsTyped() {
        type("one two");
        history.undo();
        history.typed("one x");
        assertEquals(Optional.empty(), history.redo());
        assertEquals(Optional.of("one "), history.undo());
    }

    @Test
    void beginsAnewWithWhatWasHandedOver() {
        type("stored");
        history.restart("stored");
        assertEquals(Optional.empty(), history.undo());
    }

    private void type(String text) {
        for (int end = 1; end <= text.length(); end++) {
            history.typed(text.substring(0, end));
        }
    }
}
