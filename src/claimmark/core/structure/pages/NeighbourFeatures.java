package claimmark.core.structure.pages;

import static claimmark.core.structure.pages.BlockFeature.*;

/** Measures the blocks directly before and after each block; -1 where there is no such block. */
final class NeighbourFeatures {

    private final PageProfile page;
    private final FeatureRows rows;

    NeighbourFeatures(PageProfile page, FeatureRows rows) {
        this.page = page;
        this.rows = rows;
    }

    void measure() {
        for (int i = 0; i < page.size(); i++) {
            measureNext(i, i - 1, PREVIOUS_WORDS);
            measureNext(i, i + 1, NEXT_WORDS);
            rows.set(i, SECOND_PREVIOUS_WORDS, words(i - 2));
            rows.set(i, SECOND_PREVIOUS_LINKS, links(i - 2));
            rows.set(i, SECOND_NEXT_WORDS, words(i + 2));
            rows.set(i, SECOND_NEXT_LINKS, links(i + 2));
        }
    }

    /** Sets the five features of one neighbour. They are adjacent columns. */
    private void measureNext(int block, int neighbour, BlockFeature first) {
        rows.set(block, first, words(neighbour));
        rows.set(block, first, 1, links(neighbour));
        if (isBlock(neighbour)) {
            ElementProfile element = page.elements.get(neighbour);
            rows.set(block, first, 2, page.isProse(neighbour) ? 1 : 0);
            rows.set(block, first, 3, element.has(ElementRole.HEADING) ? 1 : 0);
            rows.set(block, first, 4, element.signature == page.elements.get(block).signature ? 1 : 0);
        }
    }

    private boolean isBlock(int block) {
        return block >= 0 && block < page.size();
    }

    private double words(int block) {
        return isBlock(block) ? page.shapes.get(block).words() : -1;
    }

    private double links(int block) {
        return isBlock(block) ? page.linkedWords[block] / Math.max(1.0, page.shapes.get(block).words()) : -1;
    }
}
