package claimmark.ide.editor.outline;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Gives the tree viewer the nodes of its input, an outline, as they are now. */
final class OutlineContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(@Nullable Object input) {
        return input instanceof ArticleOutline outline ? outline.roots().toArray() : new Object[0];
    }

    @Override
    public Object[] getChildren(@Nullable Object element) {
        return element instanceof OutlineNode node ? node.children().toArray() : new Object[0];
    }

    @Override
    public @Nullable Object getParent(@Nullable Object element) {
        return element instanceof OutlineNode node ? node.parent() : null;
    }

    @Override
    public boolean hasChildren(@Nullable Object element) {
        return element instanceof OutlineNode node && !node.children().isEmpty();
    }
}
