package claimmark.core.suggest.variety;

/** The varieties of English in which words are spelt. */
public enum Variety {
    AMERICAN, BRITISH
}
