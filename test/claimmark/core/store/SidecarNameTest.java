package claimmark.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

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

    @Test
    void aNameThatIsTooLongForAnExtensionIsShortened() {
        String longest = "s".repeat(244);
        assertEquals(longest + ".claims.xml", SidecarName.of(longest));
        for (int length = 245; length <= 255; length++) {
            String name = SidecarName.of("s".repeat(length));
            assertEquals(255, name.length());
            assertTrue(SidecarName.isSidecar(name));
            assertNotEquals(SidecarName.of("s".repeat(length - 1) + "t"), name, "of another that begins alike");
        }
    }

    @Test
    void aShortenedNameHasOnlyWholeCharacters() {
        String name = SidecarName.of("\uD83D\uDE00".repeat(63) + ".x");
        assertTrue(name.startsWith("\uD83D\uDE00".repeat(57) + "~"), name);
        assertEquals(228 + 1 + 12 + 11, name.getBytes(StandardCharsets.UTF_8).length);
    }
}
