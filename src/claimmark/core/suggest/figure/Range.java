package claimmark.core.suggest.figure;

/** The values that something may have, from the least to the greatest. */
record Range(double least, double greatest) {

    /** One that is so much wider on both sides. */
    Range wider(double by) {
        return new Range(least - by, greatest + by);
    }

    boolean meets(Range other) {
        return least <= other.greatest && other.least <= greatest;
    }
}
