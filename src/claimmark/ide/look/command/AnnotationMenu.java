package claimmark.ide.look.command;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.RatingScale;
import claimmark.core.model.Review;
import claimmark.core.model.Status;
import claimmark.ide.look.Icons;
import claimmark.ide.look.Labels;
import claimmark.ide.look.LookMessages;
import claimmark.ide.look.OneLine;
import claimmark.ide.look.VerdictLook;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.scales.PreferredScales;

/** What a context menu offers to do to the selected annotations at once, in the list and in the text. */
public final class AnnotationMenu {

    private final ReviewContext article;
    private final List<AnnotationId> selected;

    private AnnotationMenu(ReviewContext article, List<AnnotationId> selected) {
        this.article = article;
        this.selected = selected;
    }

    /** Adds entries for these annotations to a menu. */
    public static void fill(IMenuManager menu, ReviewContext article, List<AnnotationId> selected) {
        AnnotationMenu entries = new AnnotationMenu(article, selected);
        if (!selected.isEmpty()) {
            menu.add(entries.statuses());
            menu.add(entries.assignees());
            entries.verdicts().ifPresent(menu::add);
        }
    }

    private MenuManager statuses() {
        MenuManager menu = new MenuManager(LookMessages.statusMenu);
        for (Status status : Status.values()) {
            Action action = action(Labels.of(status), () -> article.annotating().change(selected,
                    LookMessages.changeStatus, before -> new AnnotationDraft(before).status(status)));
            action.setImageDescriptor(Icons.descriptor(Icons.name(status)));
            menu.add(action);
        }
        return menu;
    }

    private MenuManager assignees() {
        MenuManager menu = new MenuManager(LookMessages.assigneeMenu);
        article.annotating().reviewers().forEach(reviewer -> menu.add(
                action(OneLine.label(reviewer.name()), () -> assign(Optional.of(reviewer.id())))));
        menu.add(new Separator());
        menu.add(action(LookMessages.unassigned, () -> assign(Optional.empty())));
        return menu;
    }

    private void assign(Optional<String> reviewer) {
        article.annotating().change(selected, LookMessages.changeAssignee,
                before -> new AnnotationDraft(before).assignee(reviewer));
    }

    private Optional<MenuManager> verdicts() {
        Review review = article.session().review();
        List<Annotation> rateable = review.annotations(selected).stream()
                .filter(annotation -> annotation.kind().needsVerdict()).toList();
        if (rateable.isEmpty()) {
            return Optional.empty();
        }
        List<AnnotationId> ids = rateable.stream().map(Annotation::id).toList();
        RatingScale scale = PreferredScales.of(rateable.get(0), article.annotating().reviewer(), review);
        MenuManager menu = new MenuManager(LookMessages.verdictMenu);
        scale.values().forEach(step -> menu.add(action(VerdictLook.name(scale, step),
                () -> article.annotating().rate(ids, scale, Optional.of(step)))));
        menu.add(new Separator());
        menu.add(action(LookMessages.unrated, () -> article.annotating().rate(ids, scale, Optional.empty())));
        return Optional.of(menu);
    }

    private static Action action(String text, Runnable run) {
        return new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
    }
}
