package claimmark.core.suggest.typo.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import claimmark.core.text.ResourceLines;

/** Words that people take for each other although more than one slip lies between them. */
public final class ConfusionSets {

    private ConfusionSets() {
    }

    /** For each word of a set the others, as the file beside this class has them. */
    public static Map<String, List<String>> read() {
        Map<String, List<String>> sets = new HashMap<>();
        for (String line : ResourceLines.of(ConfusionSets.class, "confusions.txt")) {
            List<String> words = List.of(line.split(" "));
            for (String word : words) {
                List<String> others = sets.computeIfAbsent(word, key -> new ArrayList<>());
                words.stream().filter(other -> !other.equals(word) && !others.contains(other)).forEach(others::add);
            }
        }
        return sets;
    }
}
