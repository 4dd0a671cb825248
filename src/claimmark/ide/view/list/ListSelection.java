package claimmark.ide.view.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.ide.session.AnnotationSelectionListener;
import claimmark.ide.session.ReviewContext;

/** The selected annotations of an article, as the workbench's menus see them. */
public final class ListSelection implements ISelectionProvider {

    private final ReviewContext article;
    private final Map<ISelectionChangedListener, AnnotationSelectionListener> listeners = new HashMap<>();

    public ListSelection(ReviewContext article) {
        this.article = article;
    }

    @Override
    public ISelection getSelection() {
        return new StructuredSelection(article.selectedAnnotations());
    }

    @Override
    public void setSelection(@Nullable ISelection selection) {
        if (selection instanceof StructuredSelection structured) {
            List<AnnotationId> ids = structured.stream().filter(Annotation.class::isInstance)
                    .map(Annotation.class::cast).map(Annotation::id).toList();
            article.selection().select(ids);
        }
    }

    @Override
    public void addSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
        ISelectionChangedListener told = Objects.requireNonNull(listener);
        AnnotationSelectionListener adapter = ids -> told.selectionChanged(
                new SelectionChangedEvent(this, getSelection()));
        if (listeners.putIfAbsent(told, adapter) == null) {
            article.selection().addListener(adapter);
        }
    }

    @Override
    public void removeSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
        Optional.ofNullable(listeners.remove(listener)).ifPresent(article.selection()::removeListener);
    }
}
