package claimmark.ide.session.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.commands.operations.ICompositeOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Typing in the file and steps of the review are undone in the order in which they happened. */
class SessionHistoryTest {

    private final Document source = new Document("refrain form");
    private final SessionHistory history = SessionHistory.of(source);
    private final IOperationHistory operations = OperationHistoryFactory.getOperationHistory();

    @AfterEach
    void close() {
        operations.dispose(history.context(), true, true, true);
        history.close();
    }

    @Test
    void textEditsOfAnOperationAreUndoneWithItAndNotWithTheNextTyping() throws Exception {
        TypingOperation burst = step();
        ICompositeOperation operation = history.begin(burst);
        history.within(operation, () -> replace(12, 0, "a"));
        burst.complete(change(12, "a"));
        replace(13, 0, "l");
        history.endTyping();
        undo();
        assertEquals("refrain forma", source.get());
        undo();
        assertEquals("refrain form", source.get());
        assertFalse(operations.canUndo(history.context()));
    }

    @Test
    void undoThroughGoesBackToTheStepAndNoFurther() throws Exception {
        replace(0, 0, "Please ");
        TypingOperation wanted = step();
        history.executeWithTextEdits(wanted);
        replace(0, 0, "Now ");
        history.endTyping();
        history.undoThrough(wanted);
        assertEquals("Please refrain form", source.get());
        assertTrue(operations.canUndo(history.context()));
    }

    @Test
    void undoThroughDoesNothingWhenTheStepIsNotInTheHistory() {
        replace(0, 0, "Please ");
        history.endTyping();
        history.undoThrough(step());
        assertEquals("Please refrain form", source.get());
    }

    @Test
    void anOperationThatChangedNothingIsForgotten() {
        history.forget(history.begin(step()));
        assertFalse(operations.canUndo(history.context()));
    }

    @Test
    void aBurstOfTypingCanBeRedoneOnlyWhenItIsComplete() {
        TypingOperation burst = step();
        assertFalse(burst.canRedo());
        burst.complete(change(0, "Please "));
        assertTrue(burst.canRedo());
        burst.apply();
        assertEquals("Please refrain form", source.get());
    }

    /** What a burst of typing inserted. */
    private TextChange change(int offset, String inserted) {
        return new TextChange() {
            @Override
            public void apply() {
                replace(offset, 0, inserted);
            }

            @Override
            public void revert() {
                replace(offset, inserted.length(), "");
            }
        };
    }

    private TypingOperation step() {
        return new TypingOperation("Typing", history.context());
    }

    private void undo() throws Exception {
        operations.undo(history.context(), null, null);
    }

    private void replace(int offset, int length, String text) {
        try {
            source.replace(offset, length, text);
        } catch (BadLocationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
