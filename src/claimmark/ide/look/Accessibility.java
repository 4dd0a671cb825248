package claimmark.ide.look;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names for controls that have no label of their own beside them. */
public final class Accessibility {

    private Accessibility() {
    }

    public static void name(Control control, String name) {
        name(control, () -> name);
    }

    /** @param name is asked whenever the name is read */
    public static void name(Control control, Supplier<String> name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(@Nullable AccessibleEvent event) {
                if (event != null && event.childID == ACC.CHILDID_SELF) {
                    event.result = name.get();
                }
            }
        });
    }
}
