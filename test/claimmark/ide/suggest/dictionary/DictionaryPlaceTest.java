package claimmark.ide.suggest.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class DictionaryPlaceTest {

    private static final Path OWN = Path.of("own.txt");

    private static DictionaryFile of(Map<String, String> preferences) {
        return DictionaryPlace.of(key -> preferences.getOrDefault(key, ""), OWN);
    }

    @Test
    void theDictionaryOfEclipsesSpellingCheckerIsOurs() {
        assertEquals(new DictionaryFile(Path.of("dictionaries/ana"), StandardCharsets.ISO_8859_1),
                of(Map.of(DictionaryPlace.USER_DICTIONARY, "dictionaries/ana", DictionaryPlace.ENCODING,
                        "ISO-8859-1")));
        assertEquals(new DictionaryFile(Path.of("dictionaries/ana"), StandardCharsets.UTF_8),
                of(Map.of(DictionaryPlace.USER_DICTIONARY, "dictionaries/ana", DictionaryPlace.ENCODING, "klingon!")));
    }

    @Test
    void whereThereIsNoneOrItCannotBeFoundWeHaveOneOfOurOwn() {
        DictionaryFile own = new DictionaryFile(OWN, StandardCharsets.UTF_8);
        assertEquals(own, of(Map.of()));
        assertEquals(own, of(Map.of(DictionaryPlace.USER_DICTIONARY, "${workspace_loc}/words")));
        assertEquals(own, of(Map.of(DictionaryPlace.USER_DICTIONARY, "\0")));
    }
}
