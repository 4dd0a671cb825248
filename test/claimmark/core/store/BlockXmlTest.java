package claimmark.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.model.BlockLabel;
import claimmark.core.model.BlockRole;
import claimmark.core.model.Review;
import claimmark.core.model.Target;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.xml.ForeignContent;

/** What reviewers say of the blocks of an article, in the sidecar. */
class BlockXmlTest {

    private static final Review REVIEW = Review.empty("urn:uuid:r", SampleReviews.source())
            .withStructure(List.of(
                    new BlockLabel("urn:uuid:b1", BlockRole.BOILERPLATE, target("We welcome comments", 2000), "ana",
                            SampleReviews.NINE, ForeignContent.NONE),
                    new BlockLabel("urn:uuid:b2", BlockRole.PARAGRAPH, target("Inform - Connect", 28), "ben",
                            SampleReviews.TEN, ForeignContent.NONE)));

    @Test
    void writesBlocksInTheOrderOfTheTextAndReadsThemBack() {
        String written = SidecarWriter.write(REVIEW);
        assertEquals("""
                  <block id="urn:uuid:b2"
                      role="paragraph"
                      creator="ben"
                      created="2012-11-14T10:00:00Z">
                    <target>
                      <selector type="TextQuoteSelector">
                        <exact>Inform - Connect</exact>
                      </selector>
                      <selector type="TextPositionSelector"
                          start="28"
                          end="44"/>
                    </target>
                  </block>
                """.indent(0), written.substring(written.indexOf("  <block"), written.indexOf("</block>") + 9));
        assertEquals(new SidecarReading.Loaded(REVIEW, List.of()), SidecarReader.read(bytes(written)));
        assertEquals(List.of(), new SidecarSchema().problems(bytes(written)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "role=\"sermon\"", "role=\"\"" })
    void aRoleThatIsNotKnownIsKeptAndNotUsed(String role) {
        String written = SidecarWriter.write(REVIEW).replace("role=\"paragraph\"", role);
        SidecarReading.Loaded loaded = assertInstanceOf(SidecarReading.Loaded.class,
                SidecarReader.read(bytes(written)));
        assertEquals(List.of(REVIEW.structure().get(0)), loaded.review().structure());
        assertEquals(1, loaded.review().foreign().elements().size());
        SidecarReading.Loaded again = assertInstanceOf(SidecarReading.Loaded.class,
                SidecarReader.read(SidecarWriter.bytes(loaded.review())));
        assertEquals(loaded.review(), again.review());
    }

    @Test
    void whatANewerVersionAddsToABlockStays() {
        String written = SidecarWriter.write(REVIEW).replace("role=\"paragraph\"",
                "role=\"paragraph\"\n      confidence=\"0.5\"");
        SidecarReading.Loaded loaded = assertInstanceOf(SidecarReading.Loaded.class,
                SidecarReader.read(bytes(written)));
        BlockLabel block = loaded.review().structure().get(1);
        assertEquals(Optional.of("0.5"), Optional.ofNullable(block.foreign().attributes().get("confidence")));
        assertEquals(loaded, SidecarReader.read(SidecarWriter.bytes(loaded.review())));
    }

    @Test
    void theSecondOfTwoBlocksWithOneIdIsKeptAndNotUsed() {
        String written = SidecarWriter.write(REVIEW).replace("urn:uuid:b1", "urn:uuid:b2");
        SidecarReading.Loaded loaded = assertInstanceOf(SidecarReading.Loaded.class,
                SidecarReader.read(bytes(written)));
        assertEquals(1, loaded.review().structure().size());
        assertEquals(1, loaded.review().foreign().elements().size());
    }

    private static Target target(String words, int start) {
        return new Target(new TextQuoteSelector(words, "", ""),
                new TextPositionSelector(start, start + words.length()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
