package claimmark.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import claimmark.core.xml.ForeignContent;

/** What other programs wrote into a sidecar, of which nothing is known but that it has to be kept. */
class ForeignMergeTest {

    private static ForeignContent with(Map<String, String> attributes, String... elements) {
        return new ForeignContent(new TreeMap<>(attributes), List.of(elements));
    }

    private static ForeignContent merged(ForeignContent base, ForeignContent ours, ForeignContent theirs) {
        ForeignContent merged = ForeignMerge.merge(Optional.of(base), ours, theirs);
        assertEquals(merged, ForeignMerge.merge(Optional.of(base), theirs, ours), "the other way round");
        return merged;
    }

    @Test
    void anAttributeWithoutAValueStaysOne() {
        ForeignContent empty = with(Map.of("{urn:x}hidden", ""));
        assertEquals(empty, merged(ForeignContent.NONE, empty, ForeignContent.NONE));
        assertEquals(empty, merged(empty, empty, empty));
    }

    @Test
    void anAttributeThatOneTookAwayIsGoneUnlessTheOtherChangedIt() {
        ForeignContent base = with(Map.of("{urn:x}a", "1"));
        ForeignContent changed = with(Map.of("{urn:x}a", "2"));
        assertEquals(ForeignContent.NONE, merged(base, ForeignContent.NONE, base));
        assertEquals(changed, merged(base, ForeignContent.NONE, changed));
    }

    @Test
    void eachAttributeIsAsWhoChangedItLeftIt() {
        ForeignContent base = with(Map.of("{urn:x}a", "1", "{urn:x}b", "1"));
        assertEquals(with(Map.of("{urn:x}a", "2", "{urn:x}b", "3")), merged(base,
                with(Map.of("{urn:x}a", "2", "{urn:x}b", "1")), with(Map.of("{urn:x}a", "1", "{urn:x}b", "3"))));
    }

    @Test
    void anElementThatBothChangedIsThereInBothForms() {
        ForeignContent base = with(Map.of(), "<x>1</x>");
        ForeignContent merged = merged(base, with(Map.of(), "<x>2</x>"), with(Map.of(), "<x>3</x>"));
        assertEquals(List.of("<x>2</x>", "<x>3</x>"), merged.elements().stream().sorted().toList());
    }
}
