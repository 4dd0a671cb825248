package claimmark.ide.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;
import claimmark.ide.OnSeedArticle;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;

/** Commands are offered while there is something for them to do, in the menus and in the tool bar. */
class CommandsWhenPossibleWorkbenchTest extends OnSeedArticle {

    private static final String PREFIX = "claimmark.command.";

    @BeforeEach
    void inFront() {
        Ui.run(() -> Ui.page().activate(article.editor()));
    }

    @Test
    void onAWordOnlyMarkingAndRatingIsPossible() {
        putCaret(article.find("forming").start());
        assertEquals(Set.of("mark", "verdict", "foldFurniture", "isNotArticleText"), possible(article));
    }

    @Test
    void onAnEmptyLineNothingCanBeMarkedOrRated() {
        putCaret(article.text().indexOf("\n\n") + 1);
        assertEquals(false, possible(article).contains("mark"));
        assertEquals(false, possible(article).contains("verdict"));
    }

    @Test
    void aSelectedAnnotationCanBeDeletedAndSteppedFrom() {
        select(article.mark(AnnotationKind.QUOTATION, "forming a new team"));
        assertEquals(Set.of("delete", "nextAnnotation", "previousAnnotation", "nextUnrated", "rate"),
                changing(article));
        Ui.run(() -> article.context().selection().select(List.of()));
        // The caret still stands in it.
        assertEquals(Set.of("nextAnnotation", "previousAnnotation", "nextUnrated", "rate"), changing(article));
    }

    @Test
    void aTypoCanBeCorrectedOnceItHasOtherWords() {
        Annotation typo = article.mark(AnnotationKind.TYPO, "refrain form");
        select(typo);
        assertEquals(false, possible(article).contains("applyCorrection"));
        correct(typo, "refrain from");
        assertEquals(true, possible(article).contains("applyCorrection"));
        Ui.command(PREFIX + "applyCorrection", article.editor());
        assertEquals(false, possible(article).contains("applyCorrection"));
    }

    @Test
    void severalTyposAreCorrectedInOneStep() {
        Annotation first = article.mark(AnnotationKind.TYPO, "forming");
        Annotation second = article.mark(AnnotationKind.TYPO, "refrain form");
        String before = article.text();
        correct(first, "building");
        correct(second, "refrain from");
        Ui.run(() -> article.context().selection().select(List.of(second.id(), first.id())));
        Ui.command(PREFIX + "applyCorrection", article.editor());
        String after = before.replaceFirst("forming", "building").replaceFirst("refrain form", "refrain from");
        assertEquals(after, article.text());
        assertEquals(List.of("building", "refrain from"), article.markedWords());
        article.undo();
        assertEquals(before, article.text());
        assertEquals(List.of("forming", "refrain form"), article.markedWords());
        article.redo();
        assertEquals(after, article.text());
        assertEquals(List.of("building", "refrain from"), article.markedWords());
    }

    @Test
    void selectedWordsCanBeGivenToAnAnnotation() {
        select(article.mark(AnnotationKind.QUOTATION, "forming a new team"));
        putCaret(article.find("a new team").start());
        assertEquals(false, possible(article).contains("adjust"));
        TextSpan words = article.find("a new team");
        Ui.run(() -> ((ITextViewer) Adapters.adapt(article.editor(), ITextOperationTarget.class))
                .setSelectedRange(words.start(), words.length()));
        assertEquals(true, possible(article).contains("adjust"));
    }

    @Test
    void theToolBarFollows() {
        Ui.await("there is nothing to step to", () -> !next().isEnabled());
        article.mark(AnnotationKind.QUOTATION, "forming a new team");
        Ui.await("there is something to step to", () -> next().isEnabled());
        article.undo();
        Ui.await("there is nothing to step to any more", () -> !next().isEnabled());
    }

    private static ToolItem next() {
        return toolItems(Ui.page().getWorkbenchWindow().getShell())
                .filter(item -> item.getToolTipText() != null && item.getToolTipText().startsWith("Next Annotation"))
                .filter(item -> !item.getToolTipText().contains("Ctrl+")).findFirst()
                .orElseThrow(() -> new AssertionError("no such item in the tool bar"));
    }

    private static Stream<ToolItem> toolItems(Control control) {
        if (control instanceof ToolBar bar) {
            return Arrays.stream(bar.getItems());
        }
        return control instanceof Composite composite
                ? Arrays.stream(composite.getChildren()).flatMap(CommandsWhenPossibleWorkbenchTest::toolItems)
                : Stream.of();
    }

    private void putCaret(int offset) {
        Ui.run(() -> article.context().textView().reveal(new TextSpan(offset, offset)));
    }

    private void select(Annotation annotation) {
        Ui.run(() -> article.context().selection().select(List.of(annotation.id())));
    }

    private void correct(Annotation typo, String words) {
        Ui.run(() -> article.context().annotating().change(typo.id(), "Correction", draft -> draft.correction(words)));
    }

    /** Those that are about annotations which exist. */
    private static Set<String> changing(OpenArticle article) {
        Set<String> possible = possible(article);
        possible.removeAll(Set.of("mark", "verdict", "adjust", "foldFurniture", "isArticleText", "isNotArticleText"));
        return possible;
    }

    private static Set<String> possible(OpenArticle article) {
        return Ui.call(() -> {
            ICommandService commands = article.editor().getSite().getService(ICommandService.class);
            IHandlerService handlers = article.editor().getSite().getService(IHandlerService.class);
            Set<String> possible = new TreeSet<>();
            for (Command command : commands.getDefinedCommands()) {
                command.setEnabled(handlers.getCurrentState());
                if (command.getId().startsWith(PREFIX) && command.isEnabled()) {
                    possible.add(command.getId().substring(PREFIX.length()));
                }
            }
            possible.removeAll(Set.of("showPanel", "openAsArticle"));
            return possible;
        });
    }
}
