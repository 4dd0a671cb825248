package claimmark.ide.view;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

import claimmark.ide.look.CommandKeys;
import claimmark.ide.look.HelpContexts;
import claimmark.ide.look.Hint;
import claimmark.ide.look.PluginIds;
import claimmark.ide.look.command.AnnotationMenu;
import claimmark.ide.look.form.FormFocus;
import claimmark.ide.look.form.FormPlace;
import claimmark.ide.look.form.TextField;
import claimmark.ide.session.ArticleBeingRead;
import claimmark.ide.session.ArticleSessions;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.view.list.AnnotationList;
import claimmark.ide.view.list.ListSelection;
import claimmark.ide.view.recovery.UnsavedArticles;

/** The side panel: all annotations of the article in front, and a form for the selected one. */
public final class AnnotationsView extends ViewPart {

    private static final String SCOPE = "claimmark.panelScope";

    private final StackLayout stack = new StackLayout();
    private final IUndoContext nothingToUndo = new ObjectUndoContext(this);
    private final SashMemory sashMemory = new SashMemory();
    private @Nullable Composite root;
    private @Nullable Composite noArticle;
    private @Nullable UnsavedArticles unsavedArticles;
    private @Nullable ReviewPanel panel;
    private @Nullable HistoryAction undo;
    private @Nullable HistoryAction redo;

    @Override
    public void init(@Nullable IViewSite site, @Nullable IMemento memento) throws PartInitException {
        super.init(site, memento);
        sashMemory.restore(memento);
    }

    @Override
    public void saveState(@Nullable IMemento memento) {
        sashMemory.save(memento);
    }

    @Override
    public void createPartControl(@Nullable Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        root = area;
        HelpContexts.set(area, HelpContexts.ANNOTATIONS_PANEL);
        Composite guide = EmptyStates.noArticle(area, () -> Commands.openFile(getSite()));
        noArticle = guide;
        if (Commands.hasFirstArticle(getSite())) {
            EmptyStates.firstArticle(guide, () -> Commands.openFirstArticle(getSite()));
        }
        unsavedArticles = new UnsavedArticles(guide, getSite().getPage());
        stack.topControl = guide;
        Optional.ofNullable(getSite().getService(IContextService.class))
                .ifPresent(contexts -> contexts.activateContext(SCOPE));
        createHistoryActions(area);
        bars().setGlobalActionHandler(ActionFactory.FIND.getId(), new FilterAction());
        HistoryMenu.fill(bars().getMenuManager(), () -> Optional.ofNullable(panel));
        ActiveArticle inFront = new ActiveArticle(getSite().getPage(), new ArticleFollower());
        area.addDisposeListener(event -> {
            inFront.stop();
            ReviewPanel shown = panel;
            if (shown != null) {
                shown.finish(sessions());
            }
        });
        inFront.start();
    }

    private void createHistoryActions(Composite area) {
        HistoryAction back = HistoryAction.undo(getSite(), nothingToUndo, () -> inField(TextField::undo));
        HistoryAction again = HistoryAction.redo(getSite(), nothingToUndo, () -> inField(TextField::redo));
        HistoryAction.register(bars(), back, again);
        area.addDisposeListener(event -> {
            back.dispose();
            again.dispose();
        });
        undo = back;
        redo = again;
    }

    /** What one looks for in the panel are annotations. */
    private final class FilterAction extends Action {

        @Override
        public void run() {
            ReviewPanel shown = panel;
            if (shown != null) {
                shown.focusFilter();
            }
        }
    }

    private IActionBars bars() {
        return getViewSite().getActionBars();
    }

    private boolean inField(Predicate<TextField> step) {
        ReviewPanel shown = panel;
        return shown != null && shown.form().fields().focused().filter(step).isPresent();
    }

    private final class ArticleFollower implements ActiveArticle.Follower {

        @Override
        public void follow(ReviewContext article) {
            show(Optional.of(article), () -> Objects.requireNonNull(noArticle));
        }

        @Override
        public void await(ArticleBeingRead article) {
            show(Optional.empty(), () -> Hint.beingRead(Objects.requireNonNull(root), article.name()));
        }

        @Override
        public void rest() {
            show(Optional.empty(), () -> Objects.requireNonNull(noArticle));
            Objects.requireNonNull(unsavedArticles).show(sessions());
        }
    }

    /** Shows another article, or something else when there is none. */
    private void show(Optional<ReviewContext> article, Supplier<Composite> otherwise) {
        Composite area = Objects.requireNonNull(root);
        ReviewPanel before = panel;
        @Nullable Control covered = stack.topControl;
        if (before != null) {
            before.finish(sessions());
        }
        ReviewPanel shown = article.isPresent() ? open(area, article.get()) : null;
        panel = shown;
        IUndoContext history = article.map(context -> context.session().undoContext()).orElse(nothingToUndo);
        Objects.requireNonNull(undo).use(history);
        Objects.requireNonNull(redo).use(history);
        stack.topControl = shown == null ? otherwise.get() : shown.control();
        area.layout();
        if (covered != null && covered != noArticle) {
            covered.dispose();
        }
    }

    private ArticleSessions sessions() {
        return Objects.requireNonNull(getSite().getService(ArticleSessions.class));
    }

    private ReviewPanel open(Composite area, ReviewContext article) {
        ReviewPanel opened = new ReviewPanel(area, article, sessions().reviewer(), new CommandKeys(getSite()),
                sashMemory);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            AnnotationMenu.fill(shown, article, opened.list().selection());
            shown.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
            HistoryMenu.fill(shown, () -> Optional.of(opened));
        });
        opened.list().setMenu(menu);
        getSite().registerContextMenu(PluginIds.ANNOTATIONS_VIEW, menu, new ListSelection(article));
        offerDelete(opened.list(), opened::deleteSelected);
        return opened;
    }

    /** Edit > Delete and its key work on annotations while the list has the focus; in a field they delete letters. */
    private void offerDelete(AnnotationList list, Runnable delete) {
        Action action = new Action() {
            @Override
            public void run() {
                delete.run();
            }
        };
        list.listen(SWT.FocusIn, event -> setDelete(action));
        list.listen(SWT.FocusOut, event -> setDelete(null));
        list.control().addListener(SWT.Dispose, event -> setDelete(null));
    }

    private void setDelete(@Nullable Action action) {
        bars().setGlobalActionHandler(ActionFactory.DELETE.getId(), action);
        bars().updateActionBars();
    }

    /** Everything that the panel shows. */
    @Nullable Composite control() {
        return root;
    }

    private void focusForm(FormPlace place, String offered) {
        ReviewPanel shown = panel;
        if (shown != null) {
            shown.form().focus(place, offered);
        }
    }

    @Override
    @NonNullByDefault({})
    public <T> T getAdapter(Class<T> type) {
        FormFocus focus = this::focusForm;
        return type == FormFocus.class ? type.cast(focus) : super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        ReviewPanel shown = panel;
        if (shown != null) {
            shown.setFocus();
        } else {
            Objects.requireNonNull(stack.topControl).setFocus();
        }
    }
}
