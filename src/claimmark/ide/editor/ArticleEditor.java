package claimmark.ide.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import claimmark.core.desk.OpenedArticle;
import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;
import claimmark.ide.editor.outline.ArticleOutlinePage;
import claimmark.ide.session.AnnotationSelection;
import claimmark.ide.session.ArticleBeingRead;
import claimmark.ide.session.ArticleLocation;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.ArticleSessions;
import claimmark.ide.session.Problem;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.TextView;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionListener;

/** The Article editor: a page to read and mark, and for HTML the source on a page of its own. */
public final class ArticleEditor extends MultiPageEditorPart implements ISaveablesSource, SessionListener {

    public static final String ID = "claimmark.articleEditor";
    static final String SCOPE = "claimmark.articleScope";
    static final String CONTEXT_MENU = "claimmark.article.menu";
    static final String MARK_GROUP = "mark";
    static final String ANNOTATION_GROUP = "annotation";
    static final String STRUCTURE_GROUP = "structure";

    private @Nullable ArticleSession session;
    private @Nullable IStatus problem;
    private @Nullable ReviewContext context;
    private @Nullable CaretFollower caret;
    private @Nullable ArticleSaveable saveable;
    private @Nullable ArticleLocation opening;
    private final ArticlePages pages = new ArticlePages(this::activePage);

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        IEditorInput article = Objects.requireNonNull(input);
        setPartName(article.getName());
        try {
            ArticleLocation location = ArticleLocation.of(article)
                    .orElseThrow(() -> Problem.exception(Fault.of(FaultCode.ARTICLE_NOT_LOCAL, article.getName())));
            if (sessions().takesLong(location)) {
                opening = location;
            } else {
                show(sessions().acquire(location));
            }
        } catch (CoreException unreadable) {
            problem = unreadable.getStatus();
        }
    }

    private void show(ArticleSession opened) {
        session = opened;
        saveable = new ArticleSaveable(opened);
        if (opened.files().isReviewRead()) {
            review(opened);
        } else {
            opening = opened.location();
            opened.addListener(this);
        }
    }

    /** Why the article that is shown can only be read for the moment; empty when it can be reviewed. */
    Optional<String> awaitedReview() {
        ArticleSession shown = session;
        return shown == null || shown.files().isReviewRead() ? Optional.empty() : shown.readOnlyReason();
    }

    /** From here on, the article can be reviewed in this editor. */
    private void review(ArticleSession opened) {
        opening = null;
        AnnotationSelection selection = new AnnotationSelection(
                id -> opened.places().span(id).ifPresent(pages::reveal));
        selection.addListener(pages::selectMarks);
        TextView text = new PagesTextView(pages, opened, selection, this::focusText, this::takePlace);
        ReviewContext reviewed = new ReviewContext(opened, sessions().annotating(opened),
                sessions().overruling(opened), selection, text);
        context = reviewed;
        caret = new CaretFollower(reviewed, pages);
    }

    private void focusText() {
        getSite().getPage().activate(this);
        setFocus();
    }

    private void takePlace(AnnotationId id, TextSpan place) {
        Objects.requireNonNull(context).decisions().attach(id, place);
    }

    @Override
    public void sessionChanged(SessionEvent event) {
        if (event.isAbout(Topic.ARRIVAL)) {
            reviewArrived();
        }
    }

    private void reviewArrived() {
        ArticleSession opened = Objects.requireNonNull(session);
        opened.removeListener(this);
        review(opened);
        pages.editableChanged();
        tellThatItIsRead();
    }

    private ArticleSessions sessions() {
        return Objects.requireNonNull(getSite().getService(ArticleSessions.class));
    }

    @Override
    protected void createPages() {
        @Nullable ArticleSession opened = session;
        @Nullable ArticleLocation location = opening;
        if (opened != null) {
            addPages(opened);
        } else if (location != null) {
            addPage(OpeningPage.open(getContainer(), location, this::opened, this::notOpened));
            hideTabs();
        } else {
            showProblem(Objects.requireNonNull(problem));
        }
    }

    private void showProblem(IStatus unreadable) {
        if (getPageCount() > 0) {
            removePage(0);
        }
        addPage(ProblemPage.create(this, getContainer(), unreadable));
        hideTabs();
        setActivePage(0);
    }

    private void notOpened(IStatus unreadable) {
        opening = null;
        showProblem(unreadable);
        tellThatItIsRead();
    }

    private void opened(OpenedArticle read) {
        show(sessions().acquire(Objects.requireNonNull(opening), read));
        removePage(0);
        addPages(Objects.requireNonNull(session));
        setActivePage(0);
        if (context != null) {
            tellThatItIsRead();
        }
    }

    /** Whoever follows the editor in front has not seen an article in it yet. */
    private void tellThatItIsRead() {
        firePropertyChange(PROP_INPUT);
        if (getEditorSite().getActionBarContributor() instanceof ArticleEditorContributor contributor) {
            contributor.articleIsRead(this);
        }
        IWorkbenchPage page = getSite().getPage();
        // The Outline view asks an editor for its outline only when it comes to the front.
        if (page.getActiveEditor() == this && page.findView(IPageLayout.ID_OUTLINE) instanceof IPartListener outline) {
            outline.partBroughtToTop(this);
        }
    }

    private void hideTabs() {
        if (getContainer() instanceof CTabFolder tabs) {
            tabs.setTabHeight(0);
        }
    }

    private void addPages(ArticleSession opened) {
        add(new ReadingPage(opened), EditorMessages.readingPage);
        if (opened.hasSeparateSource()) {
            add(new SourcePage(opened), EditorMessages.sourcePage);
            if (getContainer() instanceof CTabFolder tabs) {
                tabs.setTabHeight(SWT.DEFAULT);
            }
        } else {
            hideTabs();
        }
    }

    private void add(ArticlePage page, String title) {
        try {
            if (page instanceof ReadingPage) {
                // The reading font is named in the editor's declaration.
                page.setInitializationData(getConfigurationElement(), null, null);
            }
            setPageText(addPage(page, getEditorInput()), title);
            pages.add(page);
            page.viewer().addPostSelectionChangedListener(event -> caretMoved(page));
        } catch (PartInitException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void caretMoved(ArticlePage page) {
        if (caret != null) {
            caret.caretMoved(page);
        }
    }

    /** The page that is in front. */
    Optional<ArticlePage> activePage() {
        return getActiveEditor() instanceof ArticlePage page ? Optional.of(page) : Optional.empty();
    }

    /** Brings a page to the front, as a click on its tab does. */
    void showPage(int index) {
        setActivePage(index);
    }

    /** What is shown in the place of an article that cannot be; empty when it can. */
    Optional<Control> problemPage() {
        return session == null && getPageCount() > 0 ? Optional.of(getControl(0)) : Optional.empty();
    }

    List<ArticlePage> pages() {
        return pages.all();
    }

    @Override
    protected void pageChange(int index) {
        if (session != null) {
            session.settle();
        }
        Optional<TextSpan> selection = pages.all().size() > 1 ? pages.all().get(1 - index).selection() : Optional.empty();
        super.pageChange(index);
        selection.ifPresent(span -> pages.all().get(index).select(span));
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        pages.all().stream().findFirst().ifPresent(page -> page.doSave(monitor));
    }

    @Override
    public void doSaveAs() {
        // Not offered: a copy under another name would be an article without its review.
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    boolean shows(ArticleSession article) {
        return session == article;
    }

    @Override
    public Saveable[] getSaveables() {
        return saveable == null ? new Saveable[0] : new Saveable[] { saveable };
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    @NonNullByDefault({})
    public <T> T getAdapter(Class<T> type) {
        if (type == IContentOutlinePage.class && context != null) {
            return type.cast(new ArticleOutlinePage(this, context));
        }
        if (type == ArticleBeingRead.class) {
            return type.cast(opening == null ? null : new ArticleBeingRead(opening.name()));
        }
        return type == ReviewContext.class ? type.cast(context) : super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        super.setFocus();
        if (session != null) {
            session.files().look();
        }
    }

    @Override
    public void dispose() {
        super.dispose();
        if (session != null) {
            session.removeListener(this);
            sessions().release(session);
        }
    }
}
