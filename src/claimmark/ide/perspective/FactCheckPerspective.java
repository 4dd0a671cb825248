package claimmark.ide.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

import claimmark.ide.look.PluginIds;

/** A page of text and one panel; the files are there, but small. */
public final class FactCheckPerspective implements IPerspectiveFactory {

    private static final float FILES_SHARE = 0.16f;
    private static final float FILES_HEIGHT = 0.4f;
    private static final float EDITOR_SHARE = 0.64f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        if (layout == null) {
            return;
        }
        String editors = layout.getEditorArea();
        IFolderLayout files = layout.createFolder("files", IPageLayout.LEFT, FILES_SHARE, editors);
        files.addView(IPageLayout.ID_PROJECT_EXPLORER);
        layout.createFolder("outline", IPageLayout.BOTTOM, FILES_HEIGHT, "files").addView(IPageLayout.ID_OUTLINE);
        IFolderLayout panel = layout.createFolder("panel", IPageLayout.RIGHT, EDITOR_SHARE, editors);
        panel.addView(PluginIds.ANNOTATIONS_VIEW);
        layout.addShowViewShortcut(PluginIds.ANNOTATIONS_VIEW);
        layout.addShowViewShortcut(IPageLayout.ID_PROJECT_EXPLORER);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addPerspectiveShortcut("claimmark.perspective");
    }
}
