package claimmark.ide.editor;

import java.util.List;
import java.util.ResourceBundle;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.editors.text.IFoldingCommandIds;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.eclipse.ui.texteditor.TextOperationAction;

import claimmark.core.structure.copies.BrokenLines;
import claimmark.ide.editor.folding.FoldWords;
import claimmark.ide.editor.folding.Folding;
import claimmark.ide.editor.folding.FoldingViewer;
import claimmark.ide.editor.marks.SpanMapping;
import claimmark.ide.editor.presentation.PageTop;
import claimmark.ide.editor.presentation.PresentedViewer;
import claimmark.ide.editor.print.ArticlePrinting;
import claimmark.ide.session.ArticleSession;

/** The article set to be read: a page of text in a reading font, structured, with nothing beside it but the marks. */
final class ReadingPage extends ArticlePage {

    /** The groups of the context menu that commands are declared for. */
    private static final String MARK_GROUP = "mark";
    private static final String ANNOTATION_GROUP = "annotation";
    private static final String STRUCTURE_GROUP = "structure";

    /** Which of the broken lines is the widest depends on its letters, and so on more than the longest. */
    private static final int MEASURED_LINES = 20;

    private @Nullable Folding folding;

    ReadingPage(ArticleSession session) {
        super(session, new SessionDocumentProvider(session, session.readingDocument()), SpanMapping.identity());
        setSourceViewerConfiguration(new ReadingConfiguration(session, mapping(), getPreferenceStore(), this::fixes));
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
    String spokenName() {
        return NLS.bind(EditorMessages.spokenArticle, session().location().name());
    }

    @Override
    String spokenFold(int offset) {
        return getSourceViewer() instanceof FoldingViewer viewer ? FoldWords.at(viewer, session().places(), offset)
                : "";
    }

    @Override
    PresentedViewer createViewer(Composite parent, IVerticalRuler ruler, int styles) {
        FoldingViewer viewer = new FoldingViewer(parent, ruler, getOverviewRuler(), isOverviewRulerVisible(), styles);
        // All this is done while the page is empty: each change of the layout measures all lines.
        updateContributedRulerColumns((CompositeRuler) ruler);
        PageLayout.install(viewer.getTextWidget(), brokenLines());
        StructurePresentation.install(session(), viewer);
        return viewer;
    }

    private List<String> brokenLines() {
        String text = session().readingDocument().get();
        return BrokenLines.longest(text, MEASURED_LINES).stream().map(line -> line.of(text)).toList();
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(PageTop.over(parent, this::textWidget));
        TypingFollower.follow(session(), viewer(), this::tellRefusal);
        folding = Folding.install(session(), (FoldingViewer) viewer());
        // On the line of a fold nothing is selected, and the platform would not tell the position of the caret.
        viewer().addPostSelectionChangedListener(event -> handleCursorPositionChanged());
        // Eclipse's own keys for folding work here, too.
        fold("fold.open.", ProjectionViewer.EXPAND, IFoldingCommandIds.FOLDING_EXPAND);
        fold("fold.close.", ProjectionViewer.COLLAPSE, IFoldingCommandIds.FOLDING_COLLAPSE);
        fold("fold.openAll.", ProjectionViewer.EXPAND_ALL, IFoldingCommandIds.FOLDING_EXPAND_ALL);
        fold("fold.closeAll.", ProjectionViewer.COLLAPSE_ALL, IFoldingCommandIds.FOLDING_COLLAPSE_ALL);
    }

    @Override
    protected void createActions() {
        super.createActions();
        Action print = new Action() {
            @Override
            public void run() {
                ArticlePrinting.ask(viewer(), session());
            }
        };
        print.setActionDefinitionId(IWorkbenchCommandConstants.FILE_PRINT);
        setAction(ITextEditorActionConstants.PRINT, print);
    }

    @Override
    protected void createNavigationActions() {
        super.createNavigationActions();
        List.of(ITextEditorActionDefinitionIds.LINE_START, ITextEditorActionDefinitionIds.LINE_END,
                ITextEditorActionDefinitionIds.SELECT_LINE_START, ITextEditorActionDefinitionIds.SELECT_LINE_END)
                .forEach(this::stayOnFold);
    }

    /** Keeps the caret on the empty line of a closed fold. The platform takes the last hidden line for it. */
    private void stayOnFold(String navigation) {
        @Nullable IAction elsewhere = getAction(navigation);
        Action action = new Action() {
            @Override
            public void run() {
                if (elsewhere != null && !((FoldingViewer) viewer()).isCaretOnFold()) {
                    elsewhere.run();
                }
            }
        };
        action.setActionDefinitionId(navigation);
        setAction(navigation, action);
    }

    private void fold(String prefix, int operation, String command) {
        ResourceBundle texts = ResourceBundle.getBundle(EditorMessages.class.getPackageName() + ".messages");
        TextOperationAction action = new TextOperationAction(texts, prefix, this, operation, true);
        action.setActionDefinitionId(command);
        setAction(prefix + "action", action);
    }

    /** The line of a closed fold is no text. */
    @Override
    boolean showsSelection() {
        return viewer().getSelectedRange().y > 0 || !((FoldingViewer) viewer()).isCaretOnFold();
    }

    @Override
    void showOrFoldFurniture() {
        if (folding != null) {
            folding.toggleAll();
        }
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
        menu.add(new GroupMarker(MARK_GROUP));
        menu.add(new Separator(ANNOTATION_GROUP));
        menu.add(new Separator(STRUCTURE_GROUP));
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
