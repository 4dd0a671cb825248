package claimmark.core.suggest.figure;

import claimmark.core.text.TextSpan;

/**
 * A figure as a value.
 *
 * @param span the number with its unit
 * @param from where the words begin that say how exactly it is meant; the start of the span when there are none
 * @param step how much one more in its last digit is
 * @param scale what a word such as "million" makes it greater by; 1 when there is none
 */
record Quantity(TextSpan span, int from, double value, double step, double scale, Unit unit, Hedge hedge) {

    private static final double RADIX = 10;

    boolean is(Dimension dimension) {
        return unit.dimension() == dimension;
    }

    /** Whether it is meant to be this very value, but for rounding. */
    boolean isExact() {
        return hedge == Hedge.NONE;
    }

    /** The values that it may stand for, when it was rounded to its last digit. */
    Range range() {
        return new Range(value - step / 2, value + step / 2);
    }

    /** The values that it may stand for, when noughts at its end are of rounding, too: 1,200 may be 1,170. */
    Range roundRange() {
        double coarse = step;
        while (value != 0 && value % (coarse * RADIX) == 0 && coarse * RADIX * RADIX <= Math.abs(value)) {
            coarse *= RADIX;
        }
        return new Range(value - coarse / 2, value + coarse / 2);
    }

    /** The same times the "million" that stands only behind the next number, if it does: "from 4 to 5 million". */
    Quantity scaledAs(Quantity next) {
        return scale != 1 || next.scale <= 1 ? this
                : new Quantity(span, from, value * next.scale, step * next.scale, next.scale, unit, hedge);
    }
}
