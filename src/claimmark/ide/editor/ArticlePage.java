package claimmark.ide.editor;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IOverviewRuler;
import org.eclipse.jface.text.source.ISharedTextColors;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.IVerticalRulerColumn;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.editors.text.IEncodingSupport;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;
import claimmark.ide.editor.encoding.ArticleEncodingSupport;
import claimmark.ide.editor.encoding.SetEncodingAction;
import claimmark.ide.editor.encoding.VainTyping;
import claimmark.ide.editor.marks.Candidates;
import claimmark.ide.editor.marks.FeatureDrawing;
import claimmark.ide.editor.marks.MarkModel;
import claimmark.ide.editor.marks.MarkPainting;
import claimmark.ide.editor.marks.MarkProjection;
import claimmark.ide.editor.marks.MarkType;
import claimmark.ide.editor.marks.SelectedWords;
import claimmark.ide.editor.marks.SpanMapping;
import claimmark.ide.editor.marks.TicksRuler;
import claimmark.ide.editor.pointer.MarkColumn;
import claimmark.ide.editor.place.Scrolling;
import claimmark.ide.editor.presentation.PresentedViewer;
import claimmark.ide.editor.speech.SpokenPage;
import claimmark.ide.look.HelpContexts;
import claimmark.ide.look.PluginIds;
import claimmark.ide.look.assist.Fix;
import claimmark.ide.look.assist.FixFeatures;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.ReviewContext;

/** A page of the Article editor: one document of the session, with the marks drawn on it. */
abstract class ArticlePage extends AbstractDecoratedTextEditor {

    private static final String CONTEXT_MENU = "claimmark.article.menu";
    /** In pixels: an icon of 16 and a little air. */
    private static final int RULER_WIDTH = 20;

    private final ArticleSession session;
    private final SpanMapping mapping;
    private @Nullable MarkProjection marks;
    private @Nullable Candidates candidates;
    private @Nullable SelectedWords selectedWords;
    private @Nullable MarkColumn marksBeside;
    private @Nullable ReviewContext article;
    private @Nullable SpokenPage speech;

    ArticlePage(ArticleSession session, SessionDocumentProvider provider, SpanMapping mapping) {
        this.session = session;
        this.mapping = mapping;
        setDocumentProvider(provider);
        setEditorContextMenuId(CONTEXT_MENU);
        setHelpContextId(HelpContexts.ARTICLE_EDITOR);
    }

    ArticleSession session() {
        return session;
    }

    SpanMapping mapping() {
        return mapping;
    }

    @Override
    protected void initializeKeyBindingScopes() {
        setKeyBindingScopes(new String[] { PluginIds.ARTICLE_SCOPE });
    }

    @Override
    protected void createActions() {
        super.createActions();
        setAction(ITextEditorActionConstants.CHANGE_ENCODING, new SetEncodingAction(this, session));
    }

    @Override
    @NonNullByDefault({})
    public <T> T getAdapter(Class<T> type) {
        return type == IEncodingSupport.class ? type.cast(new ArticleEncodingSupport(session.encoding()))
                : super.getAdapter(type);
    }

    /** Leaves out the menus to compare and replace files: they are offered where files are listed. */
    @Override
    protected boolean isEditorInputIncludedInContextMenu() {
        return false;
    }

    @Override
    protected boolean isPrefQuickDiffAlwaysOn() {
        return false;
    }

    @Override
    protected IVerticalRulerColumn createAnnotationRulerColumn(CompositeRuler ruler) {
        MarkColumn column = new MarkColumn(RULER_WIDTH, getAnnotationAccess(), session.places(), mapping);
        marksBeside = column;
        for (AnnotationKind kind : AnnotationKind.values()) {
            column.addAnnotationType(MarkType.active(kind));
            column.addAnnotationType(MarkType.done(kind));
        }
        return column;
    }

    @Override
    protected IOverviewRuler createOverviewRuler(@Nullable ISharedTextColors colors) {
        return new TicksRuler(getAnnotationAccess(), VERTICAL_RULER_WIDTH, Objects.requireNonNull(colors));
    }

    @Override
    protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
        fAnnotationAccess = getAnnotationAccess();
        fOverviewRuler = createOverviewRuler(getSharedColors());
        PresentedViewer viewer = createViewer(parent, ruler, styles);
        getSourceViewerDecorationSupport(viewer);
        return viewer;
    }

    /** Makes the viewer, which gets its document later. */
    abstract PresentedViewer createViewer(Composite parent, IVerticalRuler ruler, int styles);

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        // The marks come first, so that they are painted with the page's first presentation.
        marks = new MarkProjection(session, annotationModel(), mapping);
        MarkPainting.install(viewer(), annotationModel(), getOverviewRuler());
        selectedWords = SelectedWords.install(viewer(), session.places(), mapping);
        candidates = new Candidates(annotationModel(), mapping);
        speech = SpokenPage.of(textWidget(), this::spokenName, this::spokenFold);
        VainTyping.tell(textWidget(), session.encoding(), this::setStatusLineErrorMessage);
    }

    /** What screen readers call this page. */
    abstract String spokenName();

    /** What screen readers are told of a closed fold at this offset of the widget; empty when there is none. */
    String spokenFold(int offset) {
        return "";
    }

    /** The article can be reviewed now. */
    void reviewed(ReviewContext context) {
        article = context;
        Objects.requireNonNull(speech).follow(context);
    }

    /** What screen readers are told of the place of the caret. */
    String spoken() {
        return Objects.requireNonNull(speech).description();
    }

    /** What can be done where the caret or the selection is. */
    List<Fix> fixes() {
        ReviewContext context = article;
        return context == null ? List.of() : selection().map(place -> FixFeatures.at(context, place)).orElse(List.of());
    }

    /** Asks the reviewer for the encoding of the file. */
    void setEncoding() {
        Optional.ofNullable(getAction(ITextEditorActionConstants.CHANGE_ENCODING)).ifPresent(IAction::run);
    }

    @Override
    public void dispose() {
        if (marks != null) {
            marks.dispose();
        }
        super.dispose();
    }

    /** Reads anew whether the text may be edited. */
    void editableChanged() {
        viewer().setEditable(isEditable());
        updateStateDependentActions();
        updateStatusField(ITextEditorActionConstants.STATUS_CATEGORY_ELEMENT_STATE);
    }

    /** Puts a stronger ground under these annotations. */
    void selectMarks(List<AnnotationId> annotations) {
        if (marks != null) {
            marks.select(annotations);
        }
        if (selectedWords != null) {
            selectedWords.select(annotations);
        }
    }

    /** @param listener is told which annotation was clicked beside the text */
    void onMarkChosen(Consumer<AnnotationId> listener) {
        if (marksBeside != null) {
            marksBeside.onChosen(listener);
        }
    }

    /** What features draw on. */
    FeatureDrawing.Page drawingPage() {
        return new FeatureDrawing.Page(annotationModel(), mapping);
    }

    /** Frames places of the article text, and scrolls to one of them; the caret stays. */
    void showPlaces(List<TextSpan> places, int current) {
        if (candidates != null) {
            candidates.show(places, current);
        }
        if (current < places.size()) {
            mapping.toPage(places.get(current)).ifPresent(this::expose);
        }
    }

    /** The part of the article text that is selected here; an empty span at the caret when nothing is. */
    Optional<TextSpan> selection() {
        ISelection selection = getSelectionProvider().getSelection();
        return selection instanceof ITextSelection text && text.getOffset() >= 0 && showsSelection()
                ? mapping.toArticleText(TextSpan.ofLength(text.getOffset(), text.getLength()))
                : Optional.empty();
    }

    /** Whether what is selected in the widget is text of the document. */
    boolean showsSelection() {
        return true;
    }

    /** Opens what the page has folded; folds it all when nothing is. */
    void showOrFoldFurniture() {
        // A page that shows the whole file has no folds.
    }

    /** Scrolls to a part of the article text and puts the caret before it. */
    void reveal(TextSpan span) {
        mapping.toPage(span).ifPresent(place -> {
            if (getSourceViewer() != null) {
                expose(place);
                viewer().setSelectedRange(place.start(), 0);
            }
        });
    }

    /** Whether at least a row of one of these parts of the page is on the screen. */
    boolean isInSight(Collection<TextSpan> places) {
        return Scrolling.shows(viewer(), places);
    }

    /** Scrolls to a part of the page, and opens the fold that it is in. */
    void expose(TextSpan place) {
        if (getSourceViewer() instanceof ITextViewerExtension5 folded) {
            folded.exposeModelRange(new Region(place.start(), place.length()));
        }
        viewer().revealRange(place.start(), place.length());
    }

    /** Selects a part of the article text, as when the reviewer comes from the other page. */
    void select(TextSpan span) {
        mapping.toPage(span).ifPresent(place -> {
            if (place.isEmpty()) {
                // A caret opens no fold: it stands on the fold's line.
                viewer().setSelectedRange(place.start(), 0);
                viewer().revealRange(place.start(), 0);
            } else {
                selectAndReveal(place.start(), place.length());
            }
        });
    }

    PresentedViewer viewer() {
        return (PresentedViewer) Objects.requireNonNull(getSourceViewer());
    }

    StyledText textWidget() {
        return viewer().getTextWidget();
    }

    private MarkModel annotationModel() {
        return (MarkModel) getDocumentProvider().getAnnotationModel(getEditorInput());
    }
}
