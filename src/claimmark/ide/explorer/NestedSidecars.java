package claimmark.ide.explorer;

import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.IPipelinedTreeContentProvider2;
import org.eclipse.ui.navigator.PipelinedShapeModification;
import org.eclipse.ui.navigator.PipelinedViewerUpdate;

import claimmark.core.store.SidecarName;
import claimmark.ide.session.ArticleSessions;
import claimmark.ide.session.moves.FilesBeside;
import claimmark.ide.session.work.UiThread;

/**
 * Takes the sidecars out of their folders in the Project Explorer and puts each under its article. A sidecar that has
 * no article is shown where it lies. For the UI thread.
 */
public final class NestedSidecars implements IPipelinedTreeContentProvider2 {

    private static final Object[] NONE = {};

    private Optional<StructuredViewer> shownIn = Optional.empty();

    /** From now on, sidecars follow articles that are moved. */
    @Override
    public void init(ICommonContentExtensionSite site) {
        PlatformUI.getWorkbench().getService(ArticleSessions.class);
    }

    @Override
    public void inputChanged(Viewer viewer, @Nullable Object before, @Nullable Object now) {
        shownIn = viewer instanceof StructuredViewer structured ? Optional.of(structured) : Optional.empty();
    }

    @Override
    public Object[] getElements(@Nullable Object input) {
        return NONE;
    }

    @Override
    public Object[] getChildren(@Nullable Object parent) {
        return sidecar(parent).map(found -> new Object[] { found }).orElse(NONE);
    }

    @Override
    public boolean hasChildren(@Nullable Object parent) {
        return sidecar(parent).isPresent();
    }

    @Override
    public @Nullable Object getParent(@Nullable Object child) {
        return article(child).orElse(null);
    }

    @Override
    public void getPipelinedElements(@Nullable Object input, @SuppressWarnings("rawtypes") Set elements) {
        // Sidecars lie in projects.
    }

    @Override
    @SuppressWarnings("unchecked")
    public void getPipelinedChildren(@Nullable Object parent, @SuppressWarnings("rawtypes") Set children) {
        children.removeIf(child -> parent instanceof IContainer && article(child).isPresent());
        sidecar(parent).ifPresent(children::add);
    }

    @Override
    public boolean hasPipelinedChildren(Object parent, boolean has) {
        return has || hasChildren(parent);
    }

    @Override
    public @Nullable Object getPipelinedParent(@Nullable Object child, @Nullable Object suggested) {
        Optional<IFile> article = article(child);
        return article.isPresent() ? article.get() : suggested;
    }

    @Override
    public PipelinedShapeModification interceptAdd(PipelinedShapeModification added) {
        return concerned(added);
    }

    @Override
    public PipelinedShapeModification interceptRemove(PipelinedShapeModification removed) {
        return concerned(removed);
    }

    /** A sidecar that comes or goes changes its article, and an article that comes or goes changes its sidecar. */
    private PipelinedShapeModification concerned(PipelinedShapeModification change) {
        for (Object child : change.getChildren()) {
            if (child instanceof IFile file && (SidecarName.isSidecar(file.getName()) || sidecar(file).isPresent())) {
                refresh(change.getParent());
                break;
            }
        }
        return change;
    }

    private void refresh(Object folder) {
        shownIn.ifPresent(viewer -> UiThread.of(viewer.getControl()).execute(() -> viewer.refresh(folder)));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public boolean interceptRefresh(PipelinedViewerUpdate refreshed) {
        return false;
    }

    @Override
    public boolean interceptUpdate(PipelinedViewerUpdate updated) {
        return false;
    }

    private static Optional<IFile> sidecar(@Nullable Object article) {
        return article instanceof IFile file && !file.isLinked()
                ? Optional.of(FilesBeside.sidecar(file)).filter(IFile::exists) : Optional.empty();
    }

    private static Optional<IFile> article(@Nullable Object sidecar) {
        return sidecar instanceof IFile file && SidecarName.isSidecar(file.getName())
                ? Optional.of(FilesBeside.of(file, SidecarName.articleOf(file.getName()))).filter(IFile::exists)
                : Optional.empty();
    }

    @Override
    public void restoreState(@Nullable IMemento memento) {
        // There is nothing to remember.
    }

    @Override
    public void saveState(@Nullable IMemento memento) {
        // There is nothing to remember.
    }
}
