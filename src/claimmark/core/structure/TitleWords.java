package claimmark.core.structure;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a title, which its headline repeats: most of the other lines have none of them. */
public record TitleWords(Set<String> words) {

    public static TitleWords of(String title) {
        return new TitleWords(Set.copyOf(LineWords.of(title)));
    }

    /** How much of a line's words and the title's are the same, from 0 to 1 (Dice's coefficient). */
    public float overlap(List<String> line) {
        if (Collections.disjoint(words, line)) {
            return 0;
        }
        Set<String> distinct = new HashSet<>(line);
        long shared = words.stream().filter(distinct::contains).count();
        return 2f * shared / (distinct.size() + words.size());
    }
}
