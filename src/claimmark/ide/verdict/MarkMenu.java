package claimmark.ide.verdict;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;

import claimmark.core.model.Annotation;
import claimmark.ide.look.Icons;
import claimmark.ide.look.Labels;
import claimmark.ide.look.OneLine;
import claimmark.ide.look.command.AnnotationMenu;
import claimmark.ide.session.ReviewContext;

/** In the text's context menu: which annotation it is about, and its verdict and status. */
public final class MarkMenu extends CompoundContributionItem implements IWorkbenchContribution {

    private static final int LONGEST = 40;

    private Optional<IWorkbenchWindow> window = Optional.empty();

    @Override
    public void initialize(@Nullable IServiceLocator services) {
        window = services == null ? Optional.empty()
                : Optional.ofNullable(services.getService(IWorkbenchWindow.class));
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        MenuManager menu = new MenuManager();
        window.flatMap(MarkMenu::article).ifPresent(article -> fill(menu, article));
        return menu.getItems();
    }

    private static Optional<ReviewContext> article(IWorkbenchWindow window) {
        return Optional.ofNullable(window.getActivePage()).flatMap(page -> Optional.ofNullable(
                Adapters.adapt(page.getActiveEditor(), ReviewContext.class)));
    }

    static void fill(MenuManager menu, ReviewContext article) {
        List<Annotation> found = article.selectedAnnotations();
        if (found.size() == 1) {
            menu.add(name(found.get(0), article));
        }
        if (!found.isEmpty()) {
            AnnotationMenu.fill(menu, article, article.selection().annotations());
            menu.add(new Separator());
        }
    }

    /** Tells which one it is; it does nothing. */
    private static Action name(Annotation annotation, ReviewContext article) {
        String words = OneLine.of(article.session().places().words(annotation.id()).orElseGet(annotation::words));
        String shown = OneLine.shortened(words, LONGEST);
        Action action = new Action(OneLine.label(Labels.of(annotation.kind()) + OneLine.BETWEEN + shown)) {
        };
        action.setImageDescriptor(Icons.descriptor(annotation.kind().token()));
        action.setEnabled(false);
        return action;
    }
}
