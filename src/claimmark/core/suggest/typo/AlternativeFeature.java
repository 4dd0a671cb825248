package claimmark.core.suggest.typo;

/** What the trees know of an alternative. Counts are logarithms; runs are those of the table of n-grams. */
public enum AlternativeFeature {
    KIND,
    /** How much likelier the sequence is with the alternative, by n-grams on both sides. */
    NGRAM_GAIN,
    /** How much better the alternative fits the context, by the weights. */
    MODEL_GAIN,
    SUM_GAIN,
    /** The share that the weights give to what is written, among all alternatives of its place. */
    OLD_SHARE,
    NEW_SHARE,
    /** How much better the alternative is than the best other one. */
    MARGIN,
    RANK,
    RIVALS,
    OLD_MODEL,
    NEW_MODEL,
    OLD_COUNT,
    NEW_COUNT,
    OLD_LEFT_PAIR,
    OLD_RIGHT_PAIR,
    OLD_MIDDLE,
    OLD_LEFT_TRIPLE,
    OLD_RIGHT_TRIPLE,
    OLD_QUADS,
    NEW_LEFT_PAIR,
    NEW_RIGHT_PAIR,
    NEW_MIDDLE,
    NEW_LEFT_TRIPLE,
    NEW_RIGHT_TRIPLE,
    NEW_QUADS,
    /** What happened to the letters, where, and how easily. */
    SLIP,
    SLIP_AT,
    SLIP_FROM_END,
    SLIP_EASY,
    /** Whether both are forms of one word, as "note" and "noted" are. */
    SAME_STEM,
    /** Whether many writers take one for the other. */
    OFTEN_CONFUSED,
    LENGTH,
    OLD_LOWER_SHARE,
    OLD_RIGHT,
    CAPITAL,
    FIRST,
    LEFT_GROUP,
    RIGHT_GROUP,
    LEFT_COUNT,
    RIGHT_COUNT,
    /** How many names, numbers and unknown words stand near. */
    STRANGERS,
    /** How many words the sequence has. */
    WORDS
}
