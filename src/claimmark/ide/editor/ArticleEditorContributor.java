package claimmark.ide.editor;

import java.util.ResourceBundle;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.part.MultiPageEditorActionBarContributor;
import org.eclipse.ui.part.MultiPageEditorSite;
import org.eclipse.ui.texteditor.BasicTextEditorActionContributor;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.RetargetTextEditorAction;

import claimmark.ide.editor.encoding.EncodingStatus;
import claimmark.ide.look.command.RefusedCommands;

/** Connects the Edit menu, the keys and the status line with the page that is in front. */
public final class ArticleEditorContributor extends MultiPageEditorActionBarContributor {

    private final BasicTextEditorActionContributor ofPage = new BasicTextEditorActionContributor();
    private final ArticleStatus status = new ArticleStatus(new EncodingStatus(this::setEncoding));
    private final RetargetTextEditorAction setEncoding = new RetargetTextEditorAction(
            ResourceBundle.getBundle(EncodingStatus.class.getPackageName() + ".messages"), "set.");
    /** A large article, or its review, comes into its editor later. */
    private final IPropertyListener articleFollower = this::propertyChanged;
    private @Nullable IEditorPart inFront;
    private Runnable tellingRefusals = () -> { };

    @Override
    public void init(IActionBars bars, IWorkbenchPage page) {
        super.init(bars, page);
        ofPage.init(bars, page);
        tellingRefusals = RefusedCommands.tell(page.getWorkbenchWindow());
        setEncoding.setId(ITextEditorActionConstants.CHANGE_ENCODING);
        @Nullable IMenuManager edit = bars.getMenuManager().findMenuUsingPath(IWorkbenchActionConstants.M_EDIT);
        if (edit != null) {
            edit.add(setEncoding);
        }
    }

    private void setEncoding() {
        if (setEncoding.isEnabled()) {
            setEncoding.run();
        }
    }

    @Override
    public void contributeToStatusLine(IStatusLineManager statusLine) {
        super.contributeToStatusLine(statusLine);
        statusLine.add(status.item());
        statusLine.add(status.encodingItem());
    }

    ArticleStatus status() {
        return status;
    }

    /** Eclipse's find overlay names the page, not the editor that it is a page of. */
    @Override
    public void setActiveEditor(@Nullable IEditorPart editor) {
        @Nullable IEditorPart whole = editor != null && editor.getSite() instanceof MultiPageEditorSite page
                ? page.getMultiPageEditor() : editor;
        super.setActiveEditor(whole);
        follow(whole);
    }

    private void follow(@Nullable IEditorPart editor) {
        if (inFront != null) {
            inFront.removePropertyListener(articleFollower);
        }
        inFront = editor;
        if (editor != null) {
            editor.addPropertyListener(articleFollower);
        }
        status.follow(editor);
    }

    private void propertyChanged(Object editor, int property) {
        if (property == IWorkbenchPartConstants.PROP_INPUT && editor == inFront) {
            status.follow(inFront);
        }
    }

    @Override
    public void setActivePage(IEditorPart page) {
        ofPage.setActiveEditor(page);
        @Nullable IAction ofFront = page instanceof ITextEditor text
                ? text.getAction(ITextEditorActionConstants.CHANGE_ENCODING) : null;
        setEncoding.setAction(ofFront);
        getActionBars().setGlobalActionHandler(ITextEditorActionConstants.CHANGE_ENCODING, ofFront);
        getActionBars().updateActionBars();
    }

    @Override
    public void dispose() {
        follow(null);
        tellingRefusals.run();
        setEncoding.setAction(null);
        ofPage.dispose();
        super.dispose();
    }
}
