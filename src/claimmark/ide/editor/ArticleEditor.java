package claimmark.ide.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import claimmark.core.desk.OpenedArticle;
import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;
import claimmark.ide.editor.EditorState.AwaitingReview;
import claimmark.ide.editor.EditorState.BeingRead;
import claimmark.ide.editor.EditorState.Reviewable;
import claimmark.ide.editor.EditorState.Unreadable;
import claimmark.ide.editor.outline.ArticleOutlinePage;
import claimmark.ide.editor.presentation.MenuAtPointer;
import claimmark.ide.editor.presentation.PageTabs;
import claimmark.ide.session.AnnotationSelection;
import claimmark.ide.session.ArticleBeingRead;
import claimmark.ide.session.ArticleLocation;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.ArticleSessions;
import claimmark.ide.session.Problem;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionListener;

/** The Article editor: a page to read and mark, and for HTML the source on a page of its own. */
public final class ArticleEditor extends MultiPageEditorPart implements ISaveablesSource, SessionListener {

    private final ArticlePages pages = new ArticlePages(this::activePage);
    private EditorState state = new Unreadable(Status.OK_STATUS);
    private Optional<PlaceKeeper> place = Optional.empty();

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        IEditorInput article = Objects.requireNonNull(input);
        setPartName(article.getName());
        try {
            ArticleLocation location = ArticleLocation.of(article)
                    .orElseThrow(() -> Problem.exception(Fault.of(FaultCode.ARTICLE_NOT_LOCAL, article.getName())));
            state = sessions().takesLong(location) ? new BeingRead(location)
                    : new AwaitingReview(sessions().acquire(location));
        } catch (CoreException unreadable) {
            state = new Unreadable(unreadable.getStatus());
        }
    }

    private ArticleSessions sessions() {
        return Objects.requireNonNull(getSite().getService(ArticleSessions.class));
    }

    @Override
    protected void createPages() {
        if (state instanceof AwaitingReview awaiting) {
            show(awaiting.opened());
        } else if (state instanceof BeingRead reading) {
            ArticleLocation location = reading.location();
            addPage(OpeningPage.open(getContainer(), location, read -> articleRead(location, read),
                    this::cannotBeRead));
            PageTabs.hide(getContainer());
        } else if (state instanceof Unreadable unreadable) {
            showProblem(unreadable.why());
        }
    }

    private void articleRead(ArticleLocation location, OpenedArticle read) {
        ArticleSession opened = sessions().acquire(location, read);
        state = new AwaitingReview(opened);
        removePage(0);
        show(opened);
        if (getActivePage() < 0) {
            setActivePage(0);
        }
        announce();
    }

    private void cannotBeRead(IStatus why) {
        state = new Unreadable(why);
        removePage(0);
        showProblem(why);
        announce();
    }

    private void showProblem(IStatus why) {
        addPage(ProblemPage.create(this, getContainer(), why));
        PageTabs.hide(getContainer());
        setActivePage(0);
    }

    private void show(ArticleSession opened) {
        addPages(opened);
        place = Optional.of(PlaceKeeper.begin(pages, opened, getContainer(), this::setActivePage));
        opened.addListener(this);
        if (opened.files().isReviewRead()) {
            review(opened);
        }
    }

    @Override
    public void sessionChanged(SessionEvent event) {
        if (event.isAbout(Topic.ARRIVAL) && state instanceof AwaitingReview awaiting) {
            review(awaiting.opened());
            pages.editableChanged();
            announce();
        }
        if (event.isAbout(Topic.ENCODING)) {
            pages.editableChanged();
        }
        if (event.isAbout(Topic.LOCATION)) {
            state.session().map(ArticleSession::location).ifPresent(this::follow);
        }
    }

    /** The article was moved: from now on, this is an editor of the file at its new place. */
    private void follow(ArticleLocation location) {
        IEditorInput input = location.input();
        if (!input.equals(getEditorInput())) {
            // The window's title is read anew with the name, from the input.
            setInputWithNotify(input);
            setPartName(input.getName());
        }
    }

    /** From here on, the article can be reviewed in this editor. */
    private void review(ArticleSession opened) {
        AnnotationSelection selection = new AnnotationSelection(
                id -> opened.places().span(id).ifPresent(pages::reveal));
        selection.addListener(pages::selectMarks);
        PagesTextView text = new PagesTextView(pages, opened, selection, this::focusText, this::takePlace);
        ReviewContext article = new ReviewContext(opened, sessions().annotating(opened),
                sessions().blockLabelling(opened), selection, text);
        pages.all().forEach(page -> page.reviewed(article));
        state = new Reviewable(article, state.saveable().orElseThrow(), new CaretFollower(article, pages),
                DrawingFeatures.open(article, pages.all()));
        UndoneInSight.follow(article, pages, () -> getSite().getPage().getActiveEditor() == this);
        place.ifPresent(keeper -> keeper.reviewed(selection));
    }

    private void focusText() {
        getSite().getPage().activate(this);
        setFocus();
    }

    private void takePlace(AnnotationId id, TextSpan place) {
        state.review().ifPresent(article -> article.decisions().attach(id, place));
    }

    /** Tells whoever follows this editor that it has another article to offer than before, or none after all. */
    private void announce() {
        firePropertyChange(PROP_INPUT);
    }

    private void addPages(ArticleSession opened) {
        add(new ReadingPage(opened), EditorMessages.readingPage);
        if (opened.hasSeparateSource()) {
            add(new SourcePage(opened), EditorMessages.sourcePage);
            PageTabs.show(getContainer());
        } else {
            PageTabs.hide(getContainer());
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
            CaretFollower.follow(page, () -> state.caretFollower());
            MenuAtPointer.install(page.viewer(),
                    offset -> state.caretFollower().ifPresent(caret -> caret.menuOpens(page, offset)));
        } catch (PartInitException impossible) {
            throw new IllegalStateException(impossible);
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
        return state instanceof Unreadable && getPageCount() > 0 ? Optional.of(getControl(0)) : Optional.empty();
    }

    List<ArticlePage> pages() {
        return pages.all();
    }

    @Override
    protected void pageChange(int index) {
        state.session().ifPresent(ArticleSession::settle);
        List<ArticlePage> all = pages.all();
        Optional<TextSpan> selection = all.size() > 1 ? all.get(1 - index).selection() : Optional.empty();
        super.pageChange(index);
        selection.ifPresent(span -> all.get(index).select(span));
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        pages.all().stream().findFirst().ifPresent(page -> page.doSave(monitor));
    }

    @Override
    public void doSaveAs() {
        state.review().ifPresent(article -> SavingAs.run(getSite().getShell(), article.session(), sessions()));
    }

    @Override
    public boolean isSaveAsAllowed() {
        return state.review().isPresent();
    }

    @Override
    public Saveable[] getSaveables() {
        return state.saveable().stream().toArray(Saveable[]::new);
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    @NonNullByDefault({})
    public <T> T getAdapter(Class<T> type) {
        if (type == IContentOutlinePage.class) {
            return type.cast(state instanceof Unreadable ? null : new ArticleOutlinePage(this));
        }
        if (type == ArticleBeingRead.class) {
            return type.cast(beingRead().orElse(null));
        }
        return type == ReviewContext.class ? type.cast(state.review().orElse(null)) : super.getAdapter(type);
    }

    private Optional<ArticleBeingRead> beingRead() {
        if (state instanceof BeingRead reading) {
            return Optional.of(new ArticleBeingRead(reading.location().name(), Optional.empty()));
        }
        return state instanceof AwaitingReview awaiting
                ? Optional.of(new ArticleBeingRead(awaiting.opened().location().name(),
                        awaiting.opened().files().readOnlyReason()))
                : Optional.empty();
    }

    @Override
    public void setFocus() {
        super.setFocus();
        state.session().ifPresent(session -> session.files().look());
    }

    @Override
    public void dispose() {
        place.ifPresent(PlaceKeeper::leave);
        super.dispose();
        if (state instanceof Reviewable reviewable) {
            reviewable.drawing().close();
        }
        state.session().ifPresent(session -> {
            session.removeListener(this);
            sessions().release(session);
        });
    }
}
