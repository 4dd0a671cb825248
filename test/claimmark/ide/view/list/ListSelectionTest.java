package claimmark.ide.view.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.PlainSession;
import claimmark.ide.session.PlainTextView;
import claimmark.ide.session.ReviewContext;

/** What menus of the workbench learn of the annotations that are selected. */
class ListSelectionTest {

    @TempDir
    private Path folder;
    private PlainSession plain;
    private ReviewContext article;
    private Annotation first;
    private Annotation second;
    private ListSelection selection;
    private final List<ISelection> told = new ArrayList<>();
    private final ISelectionChangedListener listener = event -> told.add(event.getSelection());

    @BeforeEach
    void open() throws Exception {
        plain = PlainSession.of(folder, "a.txt", "Some words are here.");
        article = plain.shownIn(new PlainTextView());
        first = plain.annotating.mark(AnnotationKind.CLAIM, new TextSpan(0, 4));
        second = plain.annotating.mark(AnnotationKind.NOTE, new TextSpan(5, 10));
        selection = new ListSelection(article);
    }

    @AfterEach
    void close() {
        plain.close();
    }

    @Test
    void whoListensIsToldWhatIsSelectedNow() {
        selection.addSelectionChangedListener(listener);
        article.selection().select(List.of(second.id()));
        assertEquals(List.of(new StructuredSelection(second)), told);
        assertEquals(new StructuredSelection(second), selection.getSelection());
    }

    @Test
    void whoListensTwiceIsToldOnce() {
        selection.addSelectionChangedListener(listener);
        selection.addSelectionChangedListener(listener);
        article.selection().select(List.of(second.id()));
        assertEquals(1, told.size());
    }

    @Test
    void whoHasLeftIsToldNothingMore() {
        selection.addSelectionChangedListener(listener);
        selection.addSelectionChangedListener(listener);
        selection.removeSelectionChangedListener(listener);
        selection.removeSelectionChangedListener(listener);
        article.selection().select(List.of(second.id()));
        assertEquals(List.of(), told);
    }

    @Test
    void whatIsSelectedForTheMenusIsSelectedInTheArticle() {
        selection.setSelection(new StructuredSelection(List.of(first, "something else", second)));
        assertEquals(List.of(first.id(), second.id()), article.selection().annotations());
        selection.setSelection(StructuredSelection.EMPTY);
        assertEquals(List.of(), article.selection().annotations());
    }

    @Test
    void anAnnotationIsGivenAsItIsNow() {
        article.selection().select(List.of(first.id()));
        plain.annotating.change(first.id(), "Comment", draft -> draft.comment("Why?"));
        Annotation now = plain.session.review().annotation(first.id()).orElseThrow();
        assertEquals(new StructuredSelection(now), selection.getSelection());
    }
}
