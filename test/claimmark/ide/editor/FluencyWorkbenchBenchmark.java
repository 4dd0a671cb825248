package claimmark.ide.editor;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;

/**
 * How long the UI thread is busy in an article of 1 MB with 1,000 marks, beside Eclipse's own text editor on the same
 * file in the same run. Nothing is asserted about time: machines differ, so the figures are printed to be read.
 */
class FluencyWorkbenchBenchmark {

    private static final int SIZE = 1 << 20;
    private static final int MARKS = 1_000;
    private static final int KEYSTROKES = 200;
    private static final int PAGES = 60;
    private static final int WARM_UP = 60;

    private final List<String> report = new ArrayList<>();

    @Test
    void typesAndScrollsInALargeArticle() throws Exception {
        Ui.run(() -> Ui.page().showView("claimmark.annotationsView"));
        try (OpenArticle article = OpenArticle.seed()) {
            byte[] large = repeated(Files.readString(article.path()));
            article.closeEditor();
            Files.write(article.path(), large);
            article.file().refreshLocal(0, null);
            mark(article);
            article.closeEditor();

            long plain = measureEditor(article, "org.eclipse.ui.DefaultTextEditor", "Eclipse's text editor");
            long ours = measureEditor(article, ArticleEditor.ID, "Article editor, 1,000 marks");
            line("opening: ratio %.1f", (double) ours / plain);
        }
        Path file = Path.of("target", "fluency.txt").toAbsolutePath();
        Files.createDirectories(file.getParent());
        Files.write(file, report);
        report.forEach(System.out::println);
    }

    private long measureEditor(OpenArticle article, String id, String name) {
        long start = System.nanoTime();
        IEditorPart editor = Ui.call(() -> {
            IEditorPart opened = IDE.openEditor(Ui.page(), article.file(), id);
            widget(opened).update();
            return opened;
        });
        long opening = System.nanoTime() - start;
        line("%s: open to first paint %d ms", name, opening / 1_000_000);
        StyledText text = Ui.call(() -> widget(editor));
        measure(name + ": a keystroke in the middle", KEYSTROKES, text, number -> type(text, number));
        measure(name + ": a page down", PAGES, text, number -> text.invokeAction(SWT.PAGE_DOWN));
        if (id.equals(ArticleEditor.ID)) {
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

    private void measure(String what, int times, StyledText text, IntConsumer action) {
        long[] busy = new long[times];
        long[] later = new long[times];
        Ui.run(() -> {
            text.setFocus();
            text.setSelection(text.getCharCount() / 2);
            text.showSelection();
            settle();
        });
        for (int i = -WARM_UP; i < times; i++) {
            int number = i + WARM_UP;
            long[] spent = Ui.call(() -> {
                long start = System.nanoTime();
                action.accept(number);
                text.update();
                return new long[] { System.nanoTime() - start, settle() };
            });
            if (i >= 0) {
                busy[i] = spent[0];
                later[i] = spent[1];
            }
        }
        line("%s: until painted %s; longest piece of work after it %s", what, distribution(busy), distribution(later));
    }

    private static String distribution(long[] nanoseconds) {
        Arrays.sort(nanoseconds);
        int times = nanoseconds.length;
        return String.format("median %.1f, 95 %% %.1f, longest %.1f ms", nanoseconds[times / 2] / 1e6,
                nanoseconds[times * 95 / 100] / 1e6, nanoseconds[times - 1] / 1e6);
    }

    private static void type(StyledText text, int number) {
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

    /** Handles everything that waits for the UI thread; tells for how long, in nanoseconds, one of it kept it busy. */
    private static long settle() {
        Display display = Display.getCurrent();
        long longest = 0;
        long start = System.nanoTime();
        while (display.readAndDispatch()) {
            longest = Math.max(longest, System.nanoTime() - start);
            start = System.nanoTime();
        }
        return longest;
    }

    private static byte[] repeated(String text) {
        return text.repeat(SIZE / text.length() + 1).substring(0, SIZE).getBytes(StandardCharsets.UTF_8);
    }

    private void mark(OpenArticle article) {
        article.open();
        String text = article.text();
        long start = System.nanoTime();
        Ui.run(() -> {
            for (int i = 0; i < MARKS; i++) {
                int at = (int) ((long) i * text.length() / MARKS);
                AnnotationKind kind = AnnotationKind.values()[i % AnnotationKind.values().length];
                article.context().annotating().mark(kind, TextSpan.ofLength(at, Math.min(40, text.length() - at)));
            }
        });
        line("marking %d times: %.2f ms each", MARKS, (System.nanoTime() - start) / 1e6 / MARKS);
        Ui.run(FluencyWorkbenchBenchmark::settle);
        start = System.nanoTime();
        article.save();
        line("saving: %d ms", (System.nanoTime() - start) / 1_000_000);
    }

    private void line(String format, Object... values) {
        report.add(String.format(format, values));
    }
}
