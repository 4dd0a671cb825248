package claimmark.core.html;

/**
 * What separates two lines of text, as the effect of the markup between them. Each piece of markup raises the
 * separation reached so far; a gap is the composed function, so that the gap left when a line between two gaps
 * vanishes is again their composition.
 *
 * @param table the function, two bits for each of the four separations, the lowest for {@link #NOTHING}
 */
record Gap(int table) {

    /** No separation: inline markup. */
    static final Gap NONE = new Gap(0b11_10_01_00);
    /** The boundary of a table cell. */
    static final Gap CELL = new Gap(0b11_10_01_01);
    /** The boundary of a block: what follows is on another line. */
    static final Gap LINE = new Gap(0b11_10_10_10);
    /** The boundary of a block with a margin: an empty line is between. */
    static final Gap PARAGRAPH = new Gap(0b11_11_11_11);
    /** A line break: another line, or an empty one when the line was already ended. */
    static final Gap BREAK = new Gap(0b11_11_10_10);

    private static final int NOTHING = 0;
    private static final String[] SEPARATORS = {"", "\t", "\n", "\n\n"};

    /** This gap followed by another with no text between. */
    Gap then(Gap next) {
        int composed = 0;
        for (int separation = 0; separation < 4; separation++) {
            composed |= next.after(after(separation)) << 2 * separation;
        }
        return composed == table ? this : new Gap(composed);
    }

    boolean isNone() {
        return after(NOTHING) == NOTHING;
    }

    /** The characters that stand for this gap between two lines. */
    String separator() {
        return SEPARATORS[after(NOTHING)];
    }

    private int after(int separation) {
        return table >> 2 * separation & 3;
    }
}
