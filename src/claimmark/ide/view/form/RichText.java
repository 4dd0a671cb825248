package claimmark.ide.view.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;

import claimmark.core.align.WordDifference;
import claimmark.core.model.AnnotationKind;
import claimmark.core.text.Spacing;
import claimmark.ide.look.Accessibility;
import claimmark.ide.look.Palette;
import claimmark.ide.look.form.FormBuilder;

/** Words of the article to read and copy: marked ones in bold, removed ones struck through, added ones underlined. */
final class RichText {

    /** A longer stretch is shown without its middle, of so many UTF-16 units at either end. */
    private static final int ENDS = 160;
    /** No more stretches than this are shown: who wants to see more looks into the article. */
    private static final int MOST_STRETCHES = 200;
    private static final String LEFT_OUT = " \u2026 ";

    private final StyledText control;
    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();

    RichText(Composite parent, String name) {
        control = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        control.setLayoutData(FormBuilder.wide());
        control.setCaret(null);
        control.addListener(SWT.Traverse, event -> event.doit = true);
        Accessibility.name(control, name);
    }

    StyledText control() {
        return control;
    }

    /** Words in their surroundings. */
    void showMarked(String before, String words, String after) {
        begin();
        add(before.isEmpty() ? "" : "\u2026" + inOneLine(before), SWT.NORMAL, secondary());
        add(shortened(words), SWT.BOLD, control.getForeground());
        add(after.isEmpty() ? "" : inOneLine(after) + "\u2026", SWT.NORMAL, secondary());
        end();
    }

    /** What became of words. */
    void showChanged(List<WordDifference> differences) {
        begin();
        for (WordDifference difference : differences.subList(0, Math.min(MOST_STRETCHES, differences.size()))) {
            String stretch = shortened(difference.text());
            switch (difference.kind()) {
                case KEPT -> add(stretch, SWT.NORMAL, control.getForeground());
                case REMOVED -> add(stretch, SWT.NORMAL, Palette.line(AnnotationKind.TYPO)).strikeout = true;
                case ADDED -> add(stretch, SWT.BOLD, Palette.line(AnnotationKind.QUOTATION)).underline = true;
            }
        }
        end();
    }

    private void begin() {
        text.setLength(0);
        styles.clear();
    }

    private StyleRange add(String stretch, int font, Color color) {
        StyleRange style = new StyleRange(text.length(), stretch.length(), color, null, font);
        text.append(stretch);
        styles.add(style);
        return style;
    }

    private void end() {
        control.setText(text.toString());
        control.setStyleRanges(styles.stream().filter(style -> style.length > 0).toArray(StyleRange[]::new));
    }

    private Color secondary() {
        return Palette.secondary(control.getForeground(), control.getBackground());
    }

    private static String inOneLine(String stretch) {
        return Spacing.collapsed(stretch);
    }

    private static String shortened(String words) {
        String stretch = inOneLine(words);
        return stretch.length() <= 2 * ENDS + LEFT_OUT.length() ? stretch
                : stretch.substring(0, ENDS) + LEFT_OUT + stretch.substring(stretch.length() - ENDS);
    }
}
