package claimmark.ide.session.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.junit.jupiter.api.Test;

import claimmark.core.text.TextSpan;

class GuardedDocumentTest {

    @Test
    void everyPartCanBeReadBeforeAndAfterAChange() throws BadLocationException {
        GuardedDocument document = new GuardedDocument("one two");
        assertEquals(List.of("one two", "two", "", ""), List.of(document.get(0, 7), document.get(4, 3),
                document.get(7, 0), document.get(0, 0)));
        document.replace(0, 3, "1");
        assertEquals(List.of("1 two", "two", ""), List.of(document.get(0, 5), document.get(2, 3), document.get(5, 0)));
    }

    @Test
    void whatIsBeyondTheTextIsRefused() {
        GuardedDocument document = new GuardedDocument("one two");
        for (TextSpan beyond : List.of(new TextSpan(4, 8), new TextSpan(8, 8), new TextSpan(0, 8))) {
            assertThrows(BadLocationException.class, () -> document.get(beyond.start(), beyond.length()));
        }
        assertThrows(BadLocationException.class, () -> document.get(-1, 1));
        assertThrows(BadLocationException.class, () -> document.get(1, -1));
    }
}
