package claimmark.ide.look;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;

import claimmark.core.model.AnnotationKind;

/**
 * The colours of the current theme, as the reviewer set them under Colors and Fonts. The defaults are the palette of
 * Okabe and Ito (Color Universal Design, 2008), which colour-blind readers can tell apart.
 */
public final class Palette {

    /** Prefix of all colour ids. */
    public static final String PREFIX = "claimmark.color.";
    /** Id of the font the article is read in. */
    public static final String READING_FONT = "claimmark.font.reading";

    private static final String MARKUP_TAG = PREFIX + "markup.tag";
    private static final String MARKUP_VALUE = PREFIX + "markup.value";
    private static final String BOILERPLATE = PREFIX + "boilerplate";
    private static final double TINT = 0.13;
    private static final double STRONG_TINT = 0.32;
    private static final double SECONDARY = 0.75;

    private Palette() {
    }

    /** The line under words of this kind. */
    public static Color line(AnnotationKind kind) {
        return color(PREFIX + kind.token());
    }

    /** The faint ground behind words of this kind, on a page of this colour. */
    public static Color tint(AnnotationKind kind, Color page) {
        return mix(line(kind), page, TINT);
    }

    /** The ground behind the selected annotation. */
    public static Color selected(AnnotationKind kind, Color page) {
        return mix(line(kind), page, STRONG_TINT);
    }

    /** Text that belongs to the page and not to the article. */
    public static Color boilerplate() {
        return color(BOILERPLATE);
    }

    /** Tags in the source of a page. */
    public static Color markupTag() {
        return color(MARKUP_TAG);
    }

    /** The values of attributes in the source of a page. */
    public static Color markupValue() {
        return color(MARKUP_VALUE);
    }

    /** A text of second rank beside one in {@code foreground}: nearer to the page, and still easy to read. */
    public static Color secondary(Color foreground, Color page) {
        return mix(foreground, page, SECONDARY);
    }

    /** {@code share} of one colour, the rest of another. */
    public static Color mix(Color one, Color other, double share) {
        RGB a = one.getRGB();
        RGB b = other.getRGB();
        return new Color(mix(a.red, b.red, share), mix(a.green, b.green, share), mix(a.blue, b.blue, share));
    }

    private static int mix(int one, int other, double share) {
        return (int) Math.round(one * share + other * (1 - share));
    }

    private static Color color(String id) {
        ColorRegistry registry = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        @Nullable Color color = registry.get(id);
        return color != null ? color : new Color(128, 128, 128);
    }
}
