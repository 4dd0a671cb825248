package claimmark.core.suggest.figure;

/**
 * What a figure is given in.
 *
 * @param name tells it from other units: "km", "$"; empty for mere counts
 * @param factor how many of the dimension's own unit one of these is
 * @param offset what is to be added then, for temperatures
 * @param isMetric whether it is of the metric system
 */
record Unit(Dimension dimension, String name, double factor, double offset, boolean isMetric) {

    static final Unit COUNT = of(Dimension.COUNT, "");
    static final Unit PERCENT = of(Dimension.PERCENT, "%");
    static final Unit POINTS = of(Dimension.POINTS, "points");
    static final Unit FRACTION = of(Dimension.FRACTION, "");
    static final Unit ORDINAL = of(Dimension.ORDINAL, "");

    private static Unit of(Dimension dimension, String name) {
        return new Unit(dimension, name, 1, 0, false);
    }

    /** A currency. */
    static Unit money(String currency) {
        return of(Dimension.MONEY, currency);
    }

    /** A value in the dimension's own unit. */
    double inBase(double value) {
        return value * factor + offset;
    }

    /** A value of the dimension's own unit in this one. */
    double ofBase(double value) {
        return (value - offset) / factor;
    }
}
