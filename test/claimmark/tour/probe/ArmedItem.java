package claimmark.tour.probe;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.MenuItem;

/** Which item of a menu the pointer is on: SWT does not tell where items are. */
final class ArmedItem {

    private Optional<String> name = Optional.empty();
    private final Listener listener = event -> name = Optional.of(event.widget).filter(MenuItem.class::isInstance)
            .map(item -> ((MenuItem) item).getText().replaceAll("&|\t.*", ""));

    /** Listens from now on, if it does not yet. */
    void follow(Display display) {
        display.removeFilter(SWT.Arm, listener);
        display.addFilter(SWT.Arm, listener);
    }

    /** What the item says that was reached last. */
    Optional<String> item() {
        return name;
    }
}
