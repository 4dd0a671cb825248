package claimmark.tour.probe;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menus that are open, the last one first, and where their items are. */
final class OpenMenus {

    private final Deque<Menu> open = new ArrayDeque<>();

    /** Knows of the menus that are opened from now on. */
    OpenMenus(Display display) {
        display.addFilter(SWT.Show, event -> menu(event.widget).ifPresent(open::push));
        display.addFilter(SWT.Hide, event -> menu(event.widget).ifPresent(open::remove));
    }

    private static Optional<Menu> menu(Object widget) {
        return Optional.of(widget).filter(Menu.class::isInstance).map(Menu.class::cast);
    }

    /** Where the item is that says this, in display coordinates; empty while it is not on the screen. */
    Optional<Rectangle> place(String words) {
        return open.stream().filter(menu -> !menu.isDisposed()).flatMap(menu -> Arrays.stream(menu.getItems()))
                .filter(item -> item.getText().replaceAll("&|\t.*", "").equals(words)).findFirst()
                .flatMap(OpenMenus::place);
    }

    /** SWT does not tell where an item is; GTK does. It is asked by reflection, as the tests compile everywhere. */
    private static Optional<Rectangle> place(MenuItem item) {
        try {
            Class<?> allocation = gtk("gtk.GtkAllocation");
            long handle = item.getClass().getField("handle").getLong(item);
            if (!(boolean) gtk("gtk.GTK").getMethod("gtk_widget_get_mapped", long.class).invoke(null, handle)) {
                return Optional.empty();
            }
            Object inMenu = allocation.getConstructor().newInstance();
            gtk("gtk.GTK").getMethod("gtk_widget_get_allocation", long.class, allocation).invoke(null, handle, inMenu);
            Object window = gtk("gtk3.GTK3").getMethod("gtk_widget_get_window", long.class).invoke(null, handle);
            int[] x = new int[1];
            int[] y = new int[1];
            gtk("gtk.GDK").getMethod("gdk_window_get_origin", long.class, int[].class, int[].class).invoke(null, window,
                    x, y);
            return Optional.of(new Rectangle(x[0] + allocation.getField("x").getInt(inMenu),
                    y[0] + allocation.getField("y").getInt(inMenu), allocation.getField("width").getInt(inMenu),
                    allocation.getField("height").getInt(inMenu)));
        } catch (ReflectiveOperationException otherSwt) {
            throw new IllegalStateException("This SWT has no GTK 3", otherSwt);
        }
    }

    private static Class<?> gtk(String name) throws ClassNotFoundException {
        return Class.forName("org.eclipse.swt.internal." + name, true, MenuItem.class.getClassLoader());
    }
}
