package claimmark.core.structure.pages;

import static claimmark.core.structure.pages.BlockFeature.*;

import java.util.HashMap;
import java.util.Map;

/**
 * Measures what blocks of the same kind have in common. Blocks are of the same kind if their elements, and all elements
 * around these, have the same tags and classes.
 */
final class LikenessFeatures {

    private static final class Group {

        private int blocks;
        private int words;
        private int linkedWords;
        private int proseWords;
    }

    private final PageProfile page;
    private final FeatureRows rows;
    private final Map<Integer, Group> groups = new HashMap<>();

    LikenessFeatures(PageProfile page, FeatureRows rows) {
        this.page = page;
        this.rows = rows;
    }

    void measure() {
        for (int i = 0; i < page.size(); i++) {
            Group group = groups.computeIfAbsent(page.elements.get(i).signature, key -> new Group());
            int words = page.shapes.get(i).words();
            group.blocks++;
            group.words += words;
            group.linkedWords += page.linkedWords[i];
            group.proseWords += page.shapes.get(i).isProse() ? words : 0;
        }
        for (int i = 0; i < page.size(); i++) {
            measure(i, groups.getOrDefault(page.elements.get(i).signature, new Group()));
        }
    }

    private void measure(int block, Group group) {
        rows.set(block, SAME_BLOCKS, Math.log1p(group.blocks));
        rows.set(block, SAME_WORDS_SHARE, (double) group.words / Math.max(1, page.root().words));
        rows.set(block, SAME_LINKS, (double) group.linkedWords / Math.max(1, group.words));
        rows.set(block, SAME_PROSE_SHARE, (double) group.proseWords / Math.max(1, page.root().proseWords));
        rows.set(block, SAME_MEAN_WORDS, (double) group.words / Math.max(1, group.blocks));
    }
}
