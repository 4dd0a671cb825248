package claimmark.ide.editor;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.RatingScale;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Source;
import claimmark.core.reanchor.TargetDescriber;
import claimmark.core.store.SidecarWriter;
import claimmark.core.text.Sha256;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;
import claimmark.ide.look.PluginIds;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.ReviewContext;

/**
 * How long the UI thread is busy in large articles with many marks, beside Eclipse's own text editor on the same file
 * in the same run. Nothing is asserted about time: machines differ, so the figures are printed to be read.
 */
class FluencyWorkbenchBenchmark {

    private static final String PEER = "org.eclipse.ui.DefaultTextEditor";
    private static final int MEGABYTE = 1 << 20;
    private static final int KEYSTROKES = 200;
    private static final int PAGES = 60;
    /** In nanoseconds; what takes longer may be one of the widget's pieces of measuring. */
    private static final long MEASURING = 30_000_000;
    private static final int WARM_UP = 60;

    private final UiThreadTimes report = new UiThreadTimes();

    @Test
    void aLargeArticle() throws Exception {
        measure(MEGABYTE, 1_000);
    }

    @Test
    void aHugeArticle() throws Exception {
        measure(10 * MEGABYTE, 10_000);
    }

    private void measure(int size, int marks) throws Exception {
        Ui.run(() -> Ui.page().showView("claimmark.annotationsView"));
        try (OpenArticle article = OpenArticle.seed()) {
            String text = repeated(Files.readString(article.path()), size);
            article.closeEditor();
            Files.writeString(article.path(), text);
            Files.write(article.sidecar(), SidecarWriter.bytes(review(text, marks)));
            article.file().getParent().refreshLocal(IResource.DEPTH_ONE, null);
            report.line("%d KB of text, %d marks", size / 1024, marks);

            long plain = measureEditor(article, PEER, "  Eclipse's text editor");
            EditorsUI.getPreferenceStore().setValue(AbstractTextEditor.PREFERENCE_WORD_WRAP_ENABLED, true);
            long wrapped = measureEditor(article, PEER, "  Eclipse's text editor with word wrap");
            EditorsUI.getPreferenceStore().setToDefault(AbstractTextEditor.PREFERENCE_WORD_WRAP_ENABLED);
            long ours = measureEditor(article, PluginIds.ARTICLE_EDITOR, "  Article editor");
            report.line("  opening: ratio %.1f, to the one with word wrap %.1f", (double) ours / plain,
                    (double) ours / wrapped);
        }
        report.write();
    }

    private long measureEditor(OpenArticle article, String id, String name) {
        long start = System.nanoTime();
        long[] longest = new long[1];
        IEditorPart editor = Ui.call(() -> {
            IEditorPart opened = IDE.openEditor(Ui.page(), article.file(), id);
            longest[0] = Math.max(System.nanoTime() - start, await(() -> widget(opened) != null));
            widget(opened).update();
            return opened;
        });
        long opening = System.nanoTime() - start;
        report.line("%s: open to first paint %d ms, of which %d ms at a stretch nothing else was done", name,
                opening / 1_000_000, longest[0] / 1_000_000);
        StyledText text = Ui.call(() -> widget(editor));
        if (editor instanceof ArticleEditor) {
            long stretch = Ui.call(() -> await(() -> editor.getAdapter(ReviewContext.class) != null));
            report.line("%s: annotations there after %d ms, of which %d ms at a stretch", name,
                    (System.nanoTime() - start) / 1_000_000, stretch / 1_000_000);
            // As the other editors do, this one shows all of the text; the structure would come in between.
            ArticleSession session = Ui.call(() -> editor.getAdapter(ReviewContext.class).session());
            Ui.await("the structure", () -> !session.articleText().blocks().isEmpty());
            Ui.run(() -> editor.getAdapter(ITextOperationTarget.class).doOperation(ProjectionViewer.EXPAND_ALL));
            Ui.await("all of the text", () -> text.getCharCount() == session.articleCharacters().length());
        }
        // The widget measures wrapped lines in pieces of 50 ms once the first one has changed.
        Ui.run(() -> type(text, 0));
        Ui.await("lines to be measured", () -> UiThreadTimes.settle() < MEASURING);
        measure(name + ": a keystroke in the middle", KEYSTROKES, text, number -> type(text, number));
        measure(name + ": a page down", PAGES, text, number -> text.invokeAction(SWT.PAGE_DOWN));
        if (id.equals(PluginIds.ARTICLE_EDITOR)) {
            Text filter = Ui.call(() -> find(((IEditorSite) editor.getSite()).getShell(), Text.class, SWT.SEARCH));
            measure(name + ": a letter in the filter", PAGES, text,
                    number -> filter.setText("kremlin".substring(0, number % 8)));
        }
        Ui.run(() -> Ui.page().closeEditor(editor, false));
        return opening;
    }

    private static StyledText widget(IEditorPart editor) {
        return (StyledText) editor.getAdapter(Control.class);
    }

    /** Lets things happen; tells for how long, in nanoseconds, one of them kept the UI thread busy. */
    private static long await(BooleanSupplier end) {
        Display display = Display.getCurrent();
        long longest = 0;
        while (!end.getAsBoolean()) {
            long start = System.nanoTime();
            if (display.readAndDispatch()) {
                longest = Math.max(longest, System.nanoTime() - start);
            } else {
                display.sleep();
            }
        }
        return longest;
    }

    private void measure(String what, int times, StyledText text, IntConsumer action) {
        long[] busy = new long[times];
        long[] later = new long[times];
        long longestUndisturbed = 0;
        long collected = 0;
        Ui.run(() -> {
            text.setFocus();
            text.setSelection(text.getCharCount() / 2);
            text.showSelection();
            UiThreadTimes.settle();
        });
        for (int i = -WARM_UP; i < times; i++) {
            int number = i + WARM_UP;
            long[] spent = Ui.call(() -> {
                long before = collections();
                long start = System.nanoTime();
                action.accept(number);
                text.update();
                return new long[] { System.nanoTime() - start, UiThreadTimes.settle(), collections() - before };
            });
            if (i >= 0) {
                busy[i] = spent[0];
                later[i] = spent[1];
                collected += spent[2];
                longestUndisturbed = spent[2] == 0 ? Math.max(longestUndisturbed, spent[0]) : longestUndisturbed;
            }
        }
        report.line(
                "%s: until painted %s (%d garbage collections; longest without one %.1f ms); longest piece of work"
                        + " after it %s", what, UiThreadTimes.distribution(busy), collected,
                longestUndisturbed / 1e6, UiThreadTimes.distribution(later));
    }

    /** How often garbage was collected so far, which stops all threads. */
    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount).sum();
    }

    /** Presses the key of a letter, or now and then the space bar. */
    static void type(StyledText text, int number) {
        Event key = new Event();
        key.character = number % 6 == 5 ? ' ' : (char) ('a' + number % 26);
        key.keyCode = key.character;
        text.notifyListeners(SWT.KeyDown, key);
        text.notifyListeners(SWT.KeyUp, key);
    }

    private static <T extends Control> T find(Composite parent, Class<T> type, int style) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && (child.getStyle() & style) != 0) {
                return type.cast(child);
            }
            T inside = child instanceof Composite composite ? find(composite, type, style) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }

    private static String repeated(String text, int size) {
        return text.repeat(size / text.length() + 1).substring(0, size);
    }

    /** Marks of all kinds, spread evenly over the text. */
    private static Review review(String text, int marks) {
        TargetDescriber describer = new TargetDescriber(text);
        Instant noon = Instant.parse("2026-01-01T12:00:00Z");
        List<Annotation> annotations = new ArrayList<>();
        for (int i = 0; i < marks; i++) {
            int at = (int) ((long) i * text.length() / marks);
            AnnotationKind kind = AnnotationKind.values()[i % AnnotationKind.values().length];
            annotations.add(Annotation.create(new AnnotationId("urn:mark:" + i), kind,
                    describer.describe(TextSpan.ofLength(at, Math.min(40, text.length() - at))), "ana", noon));
        }
        Source source = new Source("seed.txt", "text/plain", "en", "UTF-8", "", Sha256.of(text), "",
                ForeignContent.NONE);
        return new Review("urn:review", source, List.of(new Reviewer("ana", "Ana")), List.of(RatingScale.DEFAULT),
                annotations, ForeignContent.NONE);
    }
}
