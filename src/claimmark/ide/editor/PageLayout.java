package claimmark.ide.editor;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;

/**
 * Sets a text widget as a page to be read: lines of about 75 characters, well apart, with margins around them. Lines
 * that are broken already get the room that they need.
 */
final class PageLayout {

    /** In characters; typographers name 45 to 75 as what the eye follows with ease. */
    private static final int MEASURE = 75;
    private static final int SMALLEST_MARGIN = 20;
    private static final int LARGEST_MARGIN = 72;
    /** From line to line, as a multiple of the font's size, with the space that the font itself leaves. */
    private static final double LINE_HEIGHT = 1.55;
    private static final double POINTS_PER_INCH = 72;

    private final StyledText text;
    private final List<String> broken;

    private PageLayout(StyledText text, List<String> broken) {
        this.text = text;
        this.broken = broken;
    }

    /**
     * Lays out the widget now, and again whenever its size or font changes.
     *
     * @param broken lines that are not to be broken once more
     */
    static void install(StyledText text, List<String> broken) {
        PageLayout layout = new PageLayout(text, broken);
        text.setWordWrap(true);
        text.addListener(SWT.Resize, event -> layout.apply());
        layout.apply();
    }

    /** Lays out the widget for its present size and font. */
    void apply() {
        GC gc = new GC(text);
        gc.setFont(text.getFont());
        double character = gc.getFontMetrics().getAverageCharacterWidth();
        int height = gc.getFontMetrics().getHeight();
        double size = text.getFont().getFontData()[0].getHeight() * text.getDisplay().getDPI().y / POINTS_PER_INCH;
        int widest = broken.stream().mapToInt(line -> gc.textExtent(line).x).max().orElse(0);
        gc.dispose();
        int spare = text.getClientArea().width
                - (int) Math.round(Math.max(character * MEASURE, widest + character));
        int left = Math.max(SMALLEST_MARGIN, Math.min(LARGEST_MARGIN, spare / 2));
        int right = Math.max(SMALLEST_MARGIN, spare - left);
        text.setLineSpacing(Math.max(0, (int) Math.round(size * LINE_HEIGHT - height)));
        if (text.getLeftMargin() != left || text.getRightMargin() != right) {
            // No margin above: JFace's rulers would take it for a line.
            text.setMargins(left, 0, right, 0);
        }
    }
}
