package claimmark.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

class TargetTest {

    private static final TextQuoteSelector QUOTE = new TextQuoteSelector("reset", "press ", " to clear");
    private static final ForeignContent FOREIGN =
            new ForeignContent(new TreeMap<>(Map.of("{urn:x}note", "kept")), List.of());
    private final Target placed =
            new Target(QUOTE, Optional.of(new TextPositionSelector(6, 11)), FOREIGN);

    @Test
    void anOrphanThatIsAskedAgainKeepsItsWordsAndWhatOtherToolsWrote() {
        Target again = placed.asOrphan().undecided();
        assertFalse(again.orphan());
        assertEquals(QUOTE, again.quote());
        assertEquals(FOREIGN, again.foreign());
    }

    @Test
    void whoIsNoOrphanNeedNotBeAskedAgainAndKeepsItsPlace() {
        assertSame(placed, placed.undecided());
        assertEquals(Optional.of(new TextSpan(6, 11)), placed.undecided().span());
    }

    @Test
    void anOrphanHasNoPlace() {
        assertEquals(Optional.empty(), placed.asOrphan().span());
        assertThrows(IllegalArgumentException.class,
                () -> new Target(QUOTE, Optional.of(new TextPositionSelector(6, 11)), true, FOREIGN));
    }
}
