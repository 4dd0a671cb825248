package claimmark.core.suggest.figure;

/** What figures measure. Only figures of one dimension can be compared. */
enum Dimension {
    /** How many there are of something. */
    COUNT,
    PERCENT,
    /** Percentage points. */
    POINTS,
    /** A part of one: "two-thirds". */
    FRACTION,
    MONEY,
    /** A place in a row: "third". */
    ORDINAL,
    LENGTH, AREA, VOLUME, MASS, SPEED, TEMPERATURE
}
