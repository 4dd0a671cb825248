package claimmark.ide.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.MultiPageEditorActionBarContributor;
import org.eclipse.ui.texteditor.BasicTextEditorActionContributor;

/** Connects the Edit menu, the keys and the status line with the page that is in front. */
public final class ArticleEditorContributor extends MultiPageEditorActionBarContributor {

    private final BasicTextEditorActionContributor ofPage = new BasicTextEditorActionContributor();
    private final ArticleStatus status = new ArticleStatus();
    private @Nullable ArticleEditor inFront;

    @Override
    public void init(IActionBars bars, IWorkbenchPage page) {
        super.init(bars, page);
        ofPage.init(bars, page);
    }

    @Override
    public void contributeToStatusLine(IStatusLineManager statusLine) {
        super.contributeToStatusLine(statusLine);
        statusLine.add(status.item());
    }

    ArticleStatus status() {
        return status;
    }

    @Override
    public void setActiveEditor(IEditorPart editor) {
        super.setActiveEditor(editor);
        inFront = editor instanceof ArticleEditor article ? article : null;
        status.follow(inFront);
    }

    @Override
    public void setActivePage(IEditorPart page) {
        ofPage.setActiveEditor(page);
        getActionBars().updateActionBars();
    }

    /** A large article, or its review, comes into its editor later. */
    void articleIsRead(ArticleEditor editor) {
        if (editor == inFront) {
            status.follow(editor);
        }
    }

    @Override
    public void dispose() {
        status.follow(null);
        ofPage.dispose();
        super.dispose();
    }
}
