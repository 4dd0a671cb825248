package claimmark.core.html;

/**
 * What separates two lines of text, as the effect of the markup between them. Each piece of markup raises the
 * level reached so far; a separation is the composed function, so that the separation left when a line between two gaps
 * vanishes is again their composition.
 *
 * @param table the function, two bits for each of the four separations, the lowest for {@link #NOTHING}
 */
record Separation(int table) {

    /** No level: inline markup. */
    static final Separation NONE = new Separation(0b11_10_01_00);
    /** The boundary of a table cell. */
    static final Separation CELL = new Separation(0b11_10_01_01);
    /** The boundary of a block: what follows is on another line. */
    static final Separation LINE = new Separation(0b11_10_10_10);
    /** The boundary of a block with a margin: an empty line is between. */
    static final Separation PARAGRAPH = new Separation(0b11_11_11_11);
    /** A line break: another line, or an empty one when the line was already ended. */
    static final Separation BREAK = new Separation(0b11_11_10_10);

    private static final int NOTHING = 0;
    private static final String[] SEPARATORS = {"", "\t", "\n", "\n\n"};

    /** This separation followed by another with no text between. */
    Separation then(Separation next) {
        int composed = 0;
        for (int level = 0; level < 4; level++) {
            composed |= next.after(after(level)) << 2 * level;
        }
        return composed == table ? this : new Separation(composed);
    }

    boolean isNone() {
        return after(NOTHING) == NOTHING;
    }

    /** The characters that stand for this separation between two lines. */
    String separator() {
        return SEPARATORS[after(NOTHING)];
    }

    private int after(int level) {
        return table >> 2 * level & 3;
    }
}
