package claimmark.ide.session.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocumentListener;
import org.junit.jupiter.api.Test;

import claimmark.core.text.TextReplacement;

class EditRecorderTest {

    /** Knows who listens. */
    private static final class Heard extends Document {

        final Set<IDocumentListener> listeners = new HashSet<>();

        Heard(String content) {
            super(content);
        }

        @Override
        public void addDocumentListener(IDocumentListener listener) {
            listeners.add(listener);
            super.addDocumentListener(listener);
        }

        @Override
        public void removeDocumentListener(IDocumentListener listener) {
            listeners.remove(listener);
            super.removeDocumentListener(listener);
        }
    }

    private final Heard document = new Heard("one two three");

    @Test
    void whatIsTypedIsKnownWithTheWordsThatItReplaced() throws BadLocationException {
        EditRecorder recorder = EditRecorder.of(document);
        document.replace(4, 3, "2");
        document.replace(0, 0, "A ");
        document.replace(document.getLength() - 5, 5, null);
        assertEquals(List.of(new TextReplacement(4, "two", "2"), new TextReplacement(0, "", "A "),
                new TextReplacement(8, "three", "")), recorder.stop());
    }

    @Test
    void whoHasStoppedDoesNotListenAnyMore() throws BadLocationException {
        List<EditRecorder> recorders = new ArrayList<>(List.of(EditRecorder.of(document), EditRecorder.of(document)));
        assertEquals(2, document.listeners.size());
        document.replace(0, 3, "1");
        recorders.forEach(recorder -> assertEquals(1, recorder.stop().size()));
        assertEquals(Set.of(), document.listeners);
    }
}
