package claimmark.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class SourceEditTest {

    @Test
    void changesSourceAndText() {
        SourceEdit edit = new SourceEdit(List.of(new SourceChange(new TextSpan(1, 3), "X"),
                new SourceChange(new TextSpan(4, 4), "YZ")), new TextSpan(0, 2), "new");
        assertEquals("aXdYZef", edit.applyToSource("abcdef"));
        assertEquals("newcd", edit.applyToText("abcd"));
    }

    @Test
    void noneChangesNothing() {
        assertTrue(SourceEdit.none(2).isNone());
        assertEquals("abc", SourceEdit.none(2).applyToSource("abc"));
        assertEquals("abc", SourceEdit.none(2).applyToText("abc"));
    }

    @Test
    void theIdentityMapsEverythingToItself() {
        SourceMap map = SourceMap.identity("abcd");
        TextSpan span = new TextSpan(1, 3);
        assertEquals(List.of(span), map.toSource(span));
        assertEquals(List.of(), map.toSource(new TextSpan(2, 2)));
        assertEquals(span, map.toText(span));
        assertEquals("a<d", map.replace(span, "<").applyToSource("abcd"));
        assertEquals("a<d", map.replace(span, "<").applyToText("abcd"));
        assertEquals(List.of(new SourceChange(new TextSpan(2, 2), "x")), map.replace(span, "bxc").changes());
        assertTrue(map.replace(span, "bc").isNone());
    }

    @Test
    void theIdentityKnowsItsEnd() {
        SourceMap map = SourceMap.identity("abcd");
        TextSpan beyond = new TextSpan(3, 5);
        assertThrows(IllegalArgumentException.class, () -> map.toSource(beyond));
        assertThrows(IllegalArgumentException.class, () -> map.toText(beyond));
        assertThrows(IllegalArgumentException.class, () -> map.replace(beyond, ""));
    }
}
