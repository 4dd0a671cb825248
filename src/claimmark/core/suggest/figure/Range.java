package claimmark.core.suggest.figure;

/** The values that something may have, from the least to the greatest. */
record Range(double least, double greatest) {

    /** Nothing is divided by less. */
    private static final double ALMOST_NOTHING = 1e-9;

    /** One that is so much wider on both sides. */
    Range wider(double by) {
        return new Range(least - by, greatest + by);
    }

    /** How many times a value of another one, which are no less than nought, a value of this one may be. */
    Range over(Range other) {
        return new Range(least / other.greatest, greatest / Math.max(ALMOST_NOTHING, other.least));
    }

    boolean meets(Range other) {
        return least <= other.greatest && other.least <= greatest;
    }
}
