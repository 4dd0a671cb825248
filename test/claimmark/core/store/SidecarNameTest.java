package claimmark.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SidecarNameTest {

    @Test
    void theNameOfASidecarBeginsWithThatOfItsArticle() {
        assertEquals("speech.html.claims.xml", SidecarName.of("speech.html"));
        assertEquals("README.claims.xml", SidecarName.of("README"));
    }

    @Test
    void theNameOfASidecarTellsThatOfItsArticle() {
        assertEquals("speech.html", SidecarName.articleOf(SidecarName.of("speech.html")));
    }

    @Test
    void aSidecarIsKnownByItsName() {
        assertTrue(SidecarName.isSidecar(SidecarName.of("speech.html")));
        assertFalse(SidecarName.isSidecar("speech.html"));
        assertFalse(SidecarName.isSidecar("speech.claims.xml.txt"));
        assertFalse(SidecarName.isSidecar(".claims.xml"), "no article has an empty name");
    }
}
