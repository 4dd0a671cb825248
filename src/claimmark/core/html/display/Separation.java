package claimmark.core.html.display;

/**
 * What separates two lines of text: the combined effect of the markup between them.
 *
 * <p>There are four levels of separation, from none to an empty line. Each piece of markup is a function from the level
 * reached so far to the level after it. A separation is the composition of such functions. So when a line between two
 * separations vanishes, the separation that is left is their composition.
 *
 * @param table the function as a table of two bits for each level; the lowest two bits are for {@link #NOTHING}
 */
public record Separation(int table) {

    /** Inline markup separates nothing. */
    public static final Separation NONE = new Separation(0b11_10_01_00);
    /** The border of a table cell. */
    public static final Separation CELL = new Separation(0b11_10_01_01);
    /** The border of a block: the next text is on another line. */
    public static final Separation LINE = new Separation(0b11_10_10_10);
    /** The border of a block with a margin: there is an empty line before the next text. */
    public static final Separation PARAGRAPH = new Separation(0b11_11_11_11);
    /** A line break: the next text is on another line. If the line was already ended, there is an empty line. */
    public static final Separation BREAK = new Separation(0b11_11_10_10);

    private static final int NOTHING = 0;
    private static final String[] SEPARATORS = {"", "\t", "\n", "\n\n"};

    /** The combination of this separation with the next one, when there is no text between them. */
    public Separation then(Separation next) {
        int composed = 0;
        for (int level = 0; level < 4; level++) {
            composed |= next.after(after(level)) << 2 * level;
        }
        return composed == table ? this : new Separation(composed);
    }

    public boolean isNone() {
        return after(NOTHING) == NOTHING;
    }

    /** The characters that stand in the text for this separation. */
    public String separator() {
        return SEPARATORS[after(NOTHING)];
    }

    private int after(int level) {
        return table >> 2 * level & 3;
    }
}
