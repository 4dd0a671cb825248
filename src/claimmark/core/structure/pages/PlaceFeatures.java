package claimmark.core.structure.pages;

import static claimmark.core.structure.pages.BlockFeature.*;

/**
 * Measures where the blocks stand on the page, and how far they are from the headline and from the nearest running
 * text.
 */
final class PlaceFeatures {

    private static final int FAR = 30;

    private final PageProfile page;
    private final FeatureRows rows;
    private final int[] shared;

    PlaceFeatures(PageProfile page, FeatureRows rows) {
        this.page = page;
        this.rows = rows;
        shared = page.sharedDepths();
    }

    void measure() {
        measurePosition();
        measureProse(false, PROSE_DISTANCE_BEFORE, UP_TO_PROSE_BEFORE, DOWN_TO_PROSE_BEFORE);
        measureProse(true, PROSE_DISTANCE_AFTER, UP_TO_PROSE_AFTER, DOWN_TO_PROSE_AFTER);
        measureHeadline(page.headline());
    }

    private void measurePosition() {
        int headline = page.headline();
        double words = Math.max(1, page.root().words);
        double prose = Math.max(1, page.root().proseWords);
        int wordsBefore = 0;
        int proseBefore = 0;
        for (int i = 0; i < page.size(); i++) {
            rows.set(i, POSITION, (double) i / page.size());
            rows.set(i, BLOCKS_BEFORE, Math.log1p(i));
            rows.set(i, BLOCKS_AFTER, Math.log1p(page.size() - i));
            rows.set(i, HEADLINE_DISTANCE, headline < 0 ? -1000 : Math.max(-50, Math.min(200, i - headline)));
            rows.set(i, WORDS_BEFORE_SHARE, wordsBefore / words);
            rows.set(i, PROSE_BEFORE_SHARE, proseBefore / prose);
            wordsBefore += page.shapes.get(i).words();
            proseBefore += page.isProse(i) ? page.shapes.get(i).words() : 0;
        }
    }

    /**
     * Measures the distance to the nearest running text on one side: the number of blocks, and the steps up and down
     * the tree.
     */
    private void measureProse(boolean fromEnd, BlockFeature distance, BlockFeature up, BlockFeature down) {
        int size = page.size();
        int nearest = -1;
        int lowest = 0;
        for (int k = 0; k < size; k++) {
            int i = fromEnd ? size - 1 - k : k;
            int depth = page.elements.get(i).depth;
            if (nearest < 0) {
                rows.set(i, distance, FAR);
                rows.set(i, up, -1);
                rows.set(i, down, -1);
            } else {
                lowest = Math.min(lowest, shared[fromEnd ? i + 1 : i]);
                rows.set(i, distance, Math.min(FAR, Math.abs(i - nearest)));
                rows.set(i, up, depth - Math.min(lowest, depth));
                rows.set(i, down, page.elements.get(nearest).depth - lowest);
            }
            if (page.isProse(i)) {
                nearest = i;
                lowest = depth;
            }
        }
    }

    private void measureHeadline(int headline) {
        for (int i = 0; headline < 0 && i < page.size(); i++) {
            rows.set(i, UP_TO_HEADLINE, -1);
            rows.set(i, DOWN_TO_HEADLINE, -1);
        }
        if (headline >= 0) {
            int lowest = page.elements.get(headline).depth;
            for (int i = headline; i < page.size(); i++) {
                lowest = i == headline ? lowest : Math.min(lowest, shared[i]);
                measureHeadline(i, headline, lowest);
            }
            lowest = page.elements.get(headline).depth;
            for (int i = headline - 1; i >= 0; i--) {
                lowest = Math.min(lowest, shared[i + 1]);
                measureHeadline(i, headline, lowest);
            }
        }
    }

    private void measureHeadline(int block, int headline, int lowest) {
        int depth = page.elements.get(block).depth;
        rows.set(block, UP_TO_HEADLINE, depth - Math.min(lowest, depth));
        rows.set(block, DOWN_TO_HEADLINE, page.elements.get(headline).depth - lowest);
    }
}
