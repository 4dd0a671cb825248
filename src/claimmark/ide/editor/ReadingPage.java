package claimmark.ide.editor;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;

import claimmark.ide.session.ArticleSession;

/** The article set to be read: a page of text in a reading font, structured, with nothing beside it but the marks. */
final class ReadingPage extends ArticlePage {

    private final ReadingConfiguration configuration;

    ReadingPage(ArticleSession session) {
        super(session, new SessionDocumentProvider(session, session.readingDocument(), session.isTextEditable()),
                SpanMapping.identity());
        configuration = new ReadingConfiguration(session, getPreferenceStore());
        setSourceViewerConfiguration(configuration);
        setEditorContextMenuId(ArticleEditor.CONTEXT_MENU);
    }

    @Override
    protected boolean isLineNumberRulerVisible() {
        return false;
    }

    @Override
    protected void configureSourceViewerDecorationSupport(SourceViewerDecorationSupport support) {
        // No current line, no print margin, no problem markers: nothing that belongs to code is drawn here.
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        PageLayout.install(textWidget());
        StructurePresentation.follow(session(), viewer(), configuration.structure());
        TypingFollower.follow(session(), viewer(), this::tellRefusal);
    }

    private void tellRefusal() {
        setStatusLineErrorMessage(EditorMessages.changeRefused);
        textWidget().getDisplay().beep();
    }

    @Override
    protected void editorContextMenuAboutToShow(IMenuManager menu) {
        if (menu == null) {
            return;
        }
        menu.add(new GroupMarker(ArticleEditor.MARK_GROUP));
        menu.add(new Separator(ArticleEditor.ANNOTATION_GROUP));
        menu.add(new Separator(ITextEditorActionConstants.GROUP_UNDO));
        addAction(menu, ITextEditorActionConstants.UNDO);
        addAction(menu, ITextEditorActionConstants.REDO);
        menu.add(new Separator(ITextEditorActionConstants.GROUP_COPY));
        if (isEditable()) {
            addAction(menu, ITextEditorActionConstants.CUT);
        }
        addAction(menu, ITextEditorActionConstants.COPY);
        if (isEditable()) {
            addAction(menu, ITextEditorActionConstants.PASTE);
        }
        addAction(menu, ITextEditorActionConstants.SELECT_ALL);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    @Override
    protected boolean isWordWrapSupported() {
        return true;
    }

    @Override
    protected boolean getInitialWordWrapStatus() {
        return true;
    }
}
