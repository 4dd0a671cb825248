package claimmark.core.reanchor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import claimmark.core.text.TextSpan;

class LastPlacesTest {

    private static final TextSpan EARLY = new TextSpan(0, 4);
    private static final TextSpan LATE = new TextSpan(10, 14);

    @Test
    void aMarkWasLastWhereItIsLeftLast() {
        LastPlaces<String> places = LastPlaces.<String>none().and(Map.of("a", EARLY, "b", EARLY), "one")
                .and(Map.of("a", LATE), "one");
        assertEquals(Map.of("a", LATE, "b", EARLY), places.in("one"));
        assertEquals(List.of("one"), places.texts());
    }

    @Test
    void aMarkHasOneLastText() {
        LastPlaces<String> places = LastPlaces.<String>none().and(Map.of("a", EARLY, "b", EARLY), "one")
                .and(Map.of("a", LATE), "two");
        assertEquals(Map.of("b", EARLY), places.in("one"));
        assertEquals(Map.of("a", LATE), places.in("two"));
        assertEquals(List.of("one"), places.without(Set.of("a")).texts());
    }
}
