package claimmark.core.structure.pages;

/** The features of a page's blocks: one row for each block, one column for each {@link BlockFeature}. */
final class FeatureRows {

    private final float[][] rows;

    FeatureRows(int blocks) {
        rows = new float[blocks][BlockFeature.values().length];
    }

    void set(int block, BlockFeature feature, double value) {
        rows[block][feature.ordinal()] = (float) value;
    }

    void set(int block, BlockFeature feature, boolean value) {
        rows[block][feature.ordinal()] = value ? 1 : 0;
    }

    /** Sets the feature that comes {@code offset} places after another feature. */
    void set(int block, BlockFeature feature, int offset, double value) {
        rows[block][feature.ordinal() + offset] = (float) value;
    }

    float[][] toArrays() {
        return rows;
    }
}
