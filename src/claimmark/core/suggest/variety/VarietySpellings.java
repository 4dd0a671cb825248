package claimmark.core.suggest.variety;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import claimmark.core.text.ResourceLines;

/** Tells how words are spelt in one variety of English that are spelt otherwise in the other. */
final class VarietySpellings {

    private static final String EITHER = "=";

    private final Map<String, String> byOther = new HashMap<>();

    VarietySpellings(Variety variety) {
        for (String line : ResourceLines.of(VarietySpellings.class, "spellings.txt")) {
            boolean either = line.startsWith(EITHER);
            String[] words = line.substring(either ? 1 : 0).split(" ");
            if (variety == Variety.AMERICAN) {
                byOther.put(words[0], words[1]);
            } else if (!either) {
                byOther.put(words[1], words[0]);
            }
        }
    }

    /** The spelling of this variety; empty when the word has it, or is not spelt in two ways. */
    Optional<String> of(String word) {
        return Optional.ofNullable(byOther.get(word));
    }
}
