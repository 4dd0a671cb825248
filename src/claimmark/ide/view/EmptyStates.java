package claimmark.ide.view;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import claimmark.core.model.AnnotationKind;
import claimmark.ide.look.CommandKeys;
import claimmark.ide.look.Hint;
import claimmark.ide.look.Icons;
import claimmark.ide.look.Labels;

/** What the panel shows while there are no annotations to show: how to begin. */
public final class EmptyStates {

    private EmptyStates() {
    }

    /** No article is open. */
    static Composite noArticle(Composite parent, Runnable open) {
        return withLink(parent, ViewMessages.noArticle, open);
    }

    /** For who has no article open: the way to check the first one, step by step. */
    static void firstArticle(Composite guide, Runnable open) {
        link(guide, ViewMessages.firstArticle, open);
    }

    /** No annotation is let through by the filter. */
    public static Composite noMatch(Composite parent, Runnable clear) {
        return withLink(parent, ViewMessages.noMatch, clear);
    }

    /** Nothing is marked yet. */
    static Composite marking(Composite parent, CommandKeys keys) {
        Composite guide = Hint.area(parent, 3);
        Hint.line(guide, ViewMessages.howToMark, 3);
        Map<AnnotationKind, String> keyOf = new EnumMap<>(AnnotationKind.class);
        for (AnnotationKind kind : AnnotationKind.values()) {
            keys.of(kind).ifPresent(key -> keyOf.put(kind, key));
        }
        for (AnnotationKind kind : AnnotationKind.values()) {
            new Label(guide, SWT.NONE).setImage(Icons.of(kind));
            new Label(guide, SWT.NONE).setText(Labels.of(kind));
            new Label(guide, SWT.NONE).setText(keyOf.getOrDefault(kind, ""));
        }
        Hint.line(guide, ViewMessages.whatFollows, 3);
        return guide;
    }

    private static Composite withLink(Composite parent, String text, Runnable action) {
        Composite guide = Hint.area(parent, 1);
        link(guide, text, action);
        return guide;
    }

    private static void link(Composite guide, String text, Runnable action) {
        Link link = new Link(guide, SWT.WRAP);
        link.setText(text);
        link.addListener(SWT.Selection, event -> action.run());
        Hint.wide(link, 1);
    }
}
