package claimmark.ide.look;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names for controls that have no label of their own beside them. */
public final class Accessibility {

    private static final boolean IS_GTK = "gtk".equals(SWT.getPlatform());

    private Accessibility() {
    }

    public static void name(Control control, String name) {
        name(control, () -> name);
    }

    /** @param name is asked whenever the name is read */
    public static void name(Control control, Supplier<String> name) {
        Accessible named = control.getAccessible();
        answer(named, name);
        if (IS_GTK) {
            // SWT asks no listener for the names of GTK's own controls. They may have a label, which need not be seen.
            // It is made beside the control, because what is made within one of GTK's own would be that control itself.
            Accessible label = new Accessible(control.getParent().getAccessible());
            answer(label, name);
            named.addRelation(ACC.RELATION_LABELLED_BY, label);
            control.addDisposeListener(event -> label.dispose());
        }
    }

    private static void answer(Accessible asked, Supplier<String> name) {
        asked.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(@Nullable AccessibleEvent event) {
                if (event != null && event.childID == ACC.CHILDID_SELF) {
                    event.result = name.get();
                }
            }
        });
    }
}
