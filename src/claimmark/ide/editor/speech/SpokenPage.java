package claimmark.ide.editor.speech;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.accessibility.AccessibleTextExtendedAdapter;
import org.eclipse.swt.custom.StyledText;

import claimmark.core.model.AnnotationId;
import claimmark.ide.editor.marks.MarkText;
import claimmark.ide.look.Accessibility;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.places.AnnotationPlaces;

/**
 * Tells screen readers the name of a page, and what the caret is in: a mark, which is only colour otherwise, or folded
 * lines, which are only painted. It is the description of the page, and each change of it is an event of its own.
 */
public final class SpokenPage {

    private final StyledText text;
    private final Accessible accessible;
    private final Folds folds;
    private String mark = "";
    private String fold = "";

    /** Says what a closed fold hides. */
    @FunctionalInterface
    public interface Folds {

        /** The words for the fold on whose line this offset of the widget is; empty when there is none. */
        String at(int offset);
    }

    private SpokenPage(StyledText text, Folds folds) {
        this.text = text;
        accessible = text.getAccessible();
        this.folds = folds;
    }

    /** @param name is asked whenever the name is read */
    public static SpokenPage of(StyledText text, Supplier<String> name, Folds folds) {
        Accessibility.name(text, name);
        SpokenPage page = new SpokenPage(text, folds);
        page.accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(@Nullable AccessibleEvent event) {
                if (event != null && event.childID == ACC.CHILDID_SELF) {
                    event.result = page.description();
                }
            }
        });
        page.accessible.addAccessibleTextListener(new AccessibleTextExtendedAdapter() {
            @Override
            public void getText(@Nullable AccessibleTextEvent event) {
                if (event != null && (event.result == null || event.result.isBlank())) {
                    page.readFold(event);
                }
            }
        });
        text.addCaretListener(event -> page.caretMoved(event.caretOffset));
        return page;
    }

    /** The line of a fold has no text of its own. */
    private void readFold(AccessibleTextEvent event) {
        String words = folds.at(event.start);
        if (!words.isEmpty()) {
            event.result = words;
        }
    }

    private void caretMoved(int offset) {
        String before = description();
        fold = folds.at(offset);
        announce(before);
    }

    /** Tells from now on which marks of this review the caret comes into. */
    public void follow(ReviewContext article) {
        article.selection().addListener(selected -> enter(selected, article.session().places()));
    }

    private void enter(List<AnnotationId> selected, AnnotationPlaces places) {
        String before = description();
        mark = places.review().annotations(selected).stream()
                .map(annotation -> MarkText.of(annotation, places)).collect(Collectors.joining("\n"));
        announce(before);
    }

    private void announce(String before) {
        if (!text.isDisposed() && !before.equals(description())) {
            accessible.sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
        }
    }

    /** What the caret is in; empty when that is plain text. */
    public String description() {
        return fold.isEmpty() ? mark : fold;
    }
}
