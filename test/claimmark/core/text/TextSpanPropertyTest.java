package claimmark.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TextSpanPropertyTest {

    @Property
    void overlapIsMutual(@ForAll @IntRange(max = 20) int start, @ForAll @IntRange(max = 20) int length,
            @ForAll @IntRange(max = 20) int otherStart, @ForAll @IntRange(max = 20) int otherLength) {
        TextSpan one = TextSpan.ofLength(start, length);
        TextSpan other = TextSpan.ofLength(otherStart, otherLength);
        assertEquals(one.overlaps(other), other.overlaps(one));
    }
}
