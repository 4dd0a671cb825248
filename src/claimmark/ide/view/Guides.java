package claimmark.ide.view;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import claimmark.core.model.AnnotationKind;
import claimmark.ide.look.Icons;
import claimmark.ide.look.Labels;

/** What stands where annotations would, while there are none: how to begin. */
final class Guides {

    private static final int MARGIN = 16;
    private static final int NARROW = 150;

    private Guides() {
    }

    /** No article is open. */
    static Composite noArticle(Composite parent, Runnable open) {
        return withLink(parent, ViewMessages.noArticle, open);
    }

    /** No annotation is let through by the filter. */
    static Composite noMatch(Composite parent, Runnable clear) {
        return withLink(parent, ViewMessages.noMatch, clear);
    }

    /** Nothing is marked yet. */
    static Composite marking(Composite parent, CommandKeys keys) {
        Composite guide = guide(parent, 3);
        wide(text(guide, ViewMessages.howToMark), 3);
        Map<AnnotationKind, String> keyOf = new EnumMap<>(AnnotationKind.class);
        for (AnnotationKind kind : AnnotationKind.values()) {
            keys.of(kind).ifPresent(key -> keyOf.put(kind, key));
        }
        for (AnnotationKind kind : AnnotationKind.values()) {
            new Label(guide, SWT.NONE).setImage(Icons.of(kind));
            new Label(guide, SWT.NONE).setText(Labels.of(kind));
            new Label(guide, SWT.NONE).setText(keyOf.getOrDefault(kind, ""));
        }
        wide(text(guide, ViewMessages.whatFollows), 3);
        return guide;
    }

    /** A line of text in the middle of nothing. */
    static Composite hint(Composite parent, String text) {
        Composite guide = guide(parent, 1);
        wide(text(guide, text), 1);
        return guide;
    }

    private static Composite withLink(Composite parent, String text, Runnable action) {
        Composite guide = guide(parent, 1);
        Link link = new Link(guide, SWT.WRAP);
        link.setText(text);
        link.addListener(SWT.Selection, event -> action.run());
        wide(link, 1);
        return guide;
    }

    private static Composite guide(Composite parent, int columns) {
        Composite guide = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(MARGIN, MARGIN).spacing(10, 7).applyTo(guide);
        return guide;
    }

    private static Label text(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        return label;
    }

    private static void wide(Control control, int columns) {
        GridData wide = GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(NARROW, SWT.DEFAULT)
                .create();
        control.setLayoutData(wide);
    }
}
