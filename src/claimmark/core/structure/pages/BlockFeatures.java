package claimmark.core.structure.pages;

import claimmark.core.structure.Lexicon;

/** Measures the features of the blocks of a page, in time linear in the page. */
public final class BlockFeatures {

    private BlockFeatures() {
    }

    /** One row of features for each block of a page, in the order of {@link BlockFeature}. */
    public static float[][] of(PageProfile page, Lexicon lexicon) {
        FeatureRows rows = new FeatureRows(page.size());
        if (page.size() > 0) {
            new WordingFeatures(page, rows, lexicon).measure();
            new MarkupFeatures(page, rows).measure();
            new PlaceFeatures(page, rows).measure();
            new LikenessFeatures(page, rows).measure();
            new NeighbourFeatures(page, rows).measure();
        }
        return rows.toArrays();
    }
}
