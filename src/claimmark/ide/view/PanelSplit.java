package claimmark.ide.view;

import java.util.Arrays;
import java.util.function.IntSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Sash;

/**
 * How list and form share the panel: one above the other, or beside each other where the panel is wide. The form takes
 * the room that the list does not need.
 */
final class PanelSplit {

    /** In pixels: each of the two columns is then as wide as a panel usually is. */
    private static final int WIDE = 760;
    /** A row is always seen. */
    private static final int LEAST_LIST = 90;

    private final SashForm sash;
    private final SashMemory memory;
    private IntSupplier needed = () -> Integer.MAX_VALUE;

    PanelSplit(Composite parent, SashMemory memory) {
        this.memory = memory;
        sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        sash.addListener(SWT.Resize, event -> fit());
    }

    Composite control() {
        return sash;
    }

    /** @param height asks how high the list has to be for all of its rows */
    void listNeeds(IntSupplier height) {
        needed = height;
        Arrays.stream(sash.getChildren()).filter(Sash.class::isInstance).forEach(bar -> bar
                .addListener(SWT.Selection, event -> memory.note(sash.getWeights())));
    }

    /** Shares the room anew when the list has other rows, or the panel another size. */
    void fit() {
        Rectangle area = sash.getClientArea();
        boolean wide = area.width >= WIDE;
        int orientation = wide ? SWT.HORIZONTAL : SWT.VERTICAL;
        if (sash.getOrientation() != orientation) {
            sash.setOrientation(orientation);
        }
        if (area.height <= 0 || sash.getMaximizedControl() != null) {
            return;
        }
        int[] weights = wide ? memory.weights() : memory.weights(area.height, Math.max(LEAST_LIST, needed.getAsInt()));
        if (!isLike(weights, sash.getWeights())) {
            sash.setWeights(weights);
        }
    }

    /** Weights are kept as shares, so that the same ones may come back as other numbers. */
    private static boolean isLike(int[] some, int[] others) {
        double share = (double) some[0] / (some[0] + some[1]);
        double other = (double) others[0] / (others[0] + others[1]);
        return Math.abs(share - other) < 0.002;
    }

    void showBoth() {
        sash.setMaximizedControl(null);
        fit();
    }

    /** @param otherwise has the whole room while not both are shown */
    void showBoth(boolean both, Control otherwise) {
        @Nullable Control alone = both ? null : otherwise;
        if (alone != sash.getMaximizedControl()) {
            sash.setMaximizedControl(alone);
        }
    }
}
