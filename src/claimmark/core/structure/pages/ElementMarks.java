package claimmark.core.structure.pages;

/**
 * What the attributes of an element tell, or one of them.
 *
 * @param roles the roles they give it, as a set of bits
 * @param least the evidence of the word that speaks most strongly against the body, at most 0
 * @param most the evidence of the word that speaks most strongly for the body, at least 0
 */
record ElementMarks(int roles, float least, float most) {

    static final ElementMarks NONE = new ElementMarks(0, 0, 0);

    ElementMarks and(ElementMarks other) {
        return this == NONE ? other
                : new ElementMarks(roles | other.roles, Math.min(least, other.least), Math.max(most, other.most));
    }
}
