package claimmark.ide.session;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ListenerList;

import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;

/** Which annotations are selected in an editor. For the UI thread. */
public final class AnnotationSelection {

    private final ListenerList<AnnotationSelectionListener> listeners = new ListenerList<>();
    private final Consumer<AnnotationId> showing;
    private List<AnnotationId> annotations = List.of();

    /** @param showing scrolls the text to an annotation */
    public AnnotationSelection(Consumer<AnnotationId> showing) {
        this.showing = showing;
    }

    /** The selected annotations, the one selected last at the end. */
    public List<AnnotationId> annotations() {
        return annotations;
    }

    /** Selects annotations; the last of them is shown in the text. The selection in the text stays as it is. */
    public void select(List<AnnotationId> selected) {
        selectInSight(selected);
        if (!selected.isEmpty()) {
            showing.accept(selected.get(selected.size() - 1));
        }
    }

    /** Selects without scrolling, as when the caret came to stand in an annotation. */
    public void selectInSight(List<AnnotationId> selected) {
        if (!selected.equals(annotations)) {
            annotations = List.copyOf(selected);
            listeners.forEach(listener -> listener.annotationsSelected(annotations));
        }
    }

    /** Tells the listeners that one of the places that the selected annotation may have is shown in the text. */
    public void placeShown(TextSpan place) {
        listeners.forEach(listener -> listener.placeShown(place));
    }

    /** Does nothing when the listener is told already. */
    public void addListener(AnnotationSelectionListener listener) {
        listeners.add(listener);
    }

    public void removeListener(AnnotationSelectionListener listener) {
        listeners.remove(listener);
    }
}
