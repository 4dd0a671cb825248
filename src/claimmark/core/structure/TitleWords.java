package claimmark.core.structure;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a title. The headline of the article repeats them; most other lines have none of them. */
public record TitleWords(Set<String> words) {

    public static TitleWords of(String title) {
        return new TitleWords(Set.copyOf(LineWords.of(title)));
    }

    /**
     * The similarity of a line and the title by their common words, from 0 to 1 (Dice's coefficient).
     *
     * @param line the words of the line
     */
    public float overlap(List<String> line) {
        if (Collections.disjoint(words, line)) {
            return 0;
        }
        Set<String> distinct = new HashSet<>(line);
        long shared = words.stream().filter(distinct::contains).count();
        return 2f * shared / (distinct.size() + words.size());
    }
}
