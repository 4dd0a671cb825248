package claimmark.tour.probe;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Finds words that are not seen whole: in the dialog in front, or else in the Annotations panel. */
final class CutOff {

    private static final String HELP = "org.eclipse.ui.help";
    private static final String PANEL = "claimmark.annotations_panel";
    /** What rounding may take away, in pixels. */
    private static final int ROUNDING = 2;

    private final Display display;

    CutOff(Display display) {
        this.display = display;
    }

    /** What they say, each with its kind of control. */
    List<String> words() {
        Shell workbench = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
        Shell active = display.getActiveShell();
        Stream<Control> searched = active == null || active == workbench
                ? below(workbench).filter(control -> PANEL.equals(control.getData(HELP))).flatMap(CutOff::below)
                : below(active);
        return searched.distinct().filter(Control::isVisible).filter(CutOff::isUnfolded)
                .flatMap(control -> cutOff(control).stream()).toList();
    }

    /** What is folded away is in something without any height. */
    private static boolean isUnfolded(Control control) {
        return Stream.iterate(control, each -> each != null, Control::getParent)
                .noneMatch(each -> each.getSize().x <= 1 || each.getSize().y <= 1);
    }

    private static Stream<Control> below(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(CutOff::below))
                : Stream.of(control);
    }

    private static Optional<String> cutOff(Control control) {
        if (control instanceof ScrolledComposite scrolled) {
            Control content = scrolled.getContent();
            return content != null && content.getSize().x > scrolled.getClientArea().width + ROUNDING
                    ? Optional.of("what is scrolled sideways") : Optional.empty();
        }
        String words = Widgets.text(control);
        boolean isRead = control instanceof Label || control instanceof Button || control instanceof Combo;
        return isRead && !words.isBlank() && (isTooSmall(control, words) || isOutside(control))
                ? Optional.of(control.getClass().getSimpleName() + " " + words) : Optional.empty();
    }

    private static boolean isTooSmall(Control control, String words) {
        Point size = control.getSize();
        if (control instanceof Combo) {
            GC gc = new GC(control);
            int wide = gc.textExtent(words).x;
            gc.dispose();
            return wide > size.x;
        }
        boolean wraps = (control.getStyle() & SWT.WRAP) != 0;
        Point needed = control.computeSize(wraps ? size.x : SWT.DEFAULT, SWT.DEFAULT);
        return needed.x > size.x + ROUNDING || needed.y > size.y + ROUNDING;
    }

    /** Whether it reaches out of what it is in; what can be scrolled to is not outside. */
    private static boolean isOutside(Control control) {
        Rectangle place = Widgets.bounds(control);
        for (Composite around = control.getParent(); around != null; around = around.getParent()) {
            if (around.getParent() instanceof ScrolledComposite || around instanceof Shell) {
                return false;
            }
            if (!Widgets.bounds(around).intersection(place).equals(place)) {
                return true;
            }
        }
        return false;
    }
}
