package claimmark.core.structure.pages;

/**
 * What one or all attributes of an element tell about its content.
 *
 * @param roles the roles of the element, as a set of bits
 * @param least the evidence of the word that speaks most strongly against the body, 0 or less
 * @param most the evidence of the word that speaks most strongly for the body, 0 or more
 */
record ElementMarks(int roles, float least, float most) {

    static final ElementMarks NONE = new ElementMarks(0, 0, 0);

    ElementMarks and(ElementMarks other) {
        return this == NONE ? other
                : new ElementMarks(roles | other.roles, Math.min(least, other.least), Math.max(most, other.most));
    }
}
