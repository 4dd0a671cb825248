package claimmark.ide.editor.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import claimmark.core.text.BlockType;

/** By which icon a block is known in the outline. */
class OutlineLabelsTest {

    @ParameterizedTest
    @CsvSource({ "HEADLINE, headline", "SUBHEADING, subheading", "BYLINE, byline", "DATELINE, byline", "DATE, date",
            "PARAGRAPH, paragraph", "FURNITURE, paragraph" })
    void landmarksHaveIconsOfTheirOwn(BlockType type, String icon) {
        assertEquals(icon, OutlineLabels.icon(type));
    }
}
