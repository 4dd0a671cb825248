package claimmark.ide.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ListenerList;

import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;

/** The annotations that are selected in an editor. For the UI thread. */
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

    /** The one that was selected last; empty when none is selected. */
    public Optional<AnnotationId> last() {
        return annotations.isEmpty() ? Optional.empty() : Optional.of(annotations.get(annotations.size() - 1));
    }

    /** Selects annotations and scrolls the text to the last of them. The selection in the text does not change. */
    public void select(List<AnnotationId> selected) {
        selectInSight(selected);
        if (!selected.isEmpty()) {
            showing.accept(selected.get(selected.size() - 1));
        }
    }

    /** Selects annotations without scrolling, for instance when the caret moved into one. */
    public void selectInSight(List<AnnotationId> selected) {
        if (!selected.equals(annotations)) {
            annotations = List.copyOf(selected);
            listeners.forEach(listener -> listener.annotationsSelected(annotations));
        }
    }

    /** Tells the listeners that the text shows a possible place of the selected annotation. */
    public void placeShown(TextSpan place) {
        listeners.forEach(listener -> listener.placeShown(place));
    }

    /** Adds a listener. Does nothing when it was added already. */
    public void addListener(AnnotationSelectionListener listener) {
        listeners.add(listener);
    }

    public void removeListener(AnnotationSelectionListener listener) {
        listeners.remove(listener);
    }
}
