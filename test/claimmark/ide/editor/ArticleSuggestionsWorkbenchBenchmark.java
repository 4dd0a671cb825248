package claimmark.ide.editor;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;

import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;

/**
 * How long a reviewer waits for the first suggestions of an article, and what suggestions cost the UI thread at a
 * keystroke. Nothing is asserted about time: machines differ, so the figures are printed to be read. Run alone, the
 * first article is the first that this workbench reads.
 */
class ArticleSuggestionsWorkbenchBenchmark {

    private static final int KEYSTROKES = 100;
    private static final int WARM_UP = 30;

    private final UiThreadTimes report = new UiThreadTimes();

    @Test
    void theFirstAndTheNext() throws Exception {
        Ui.run(() -> Ui.page().showView("claimmark.annotationsView"));
        OpenArticle.suggest(true);
        try {
            for (String which : new String[] { "The first article", "The second", "The third" }) {
                long start = System.nanoTime();
                try (OpenArticle article = OpenArticle.seed()) {
                    long painted = System.nanoTime() - start;
                    Ui.await("suggestions", () -> Ui.call(() -> suggestions(article) > 0));
                    report.line("%s: shown after %d ms, its suggestions %d ms later", which, painted / 1_000_000,
                            (System.nanoTime() - start - painted) / 1_000_000);
                }
            }
        } finally {
            OpenArticle.suggest(false);
        }
        report.write();
    }

    @Test
    void keystrokesWithAndWithout() throws Exception {
        try (OpenArticle seed = OpenArticle.seed()) {
            String large = WalkWorkbenchBenchmark.large(Files.readString(seed.path()));
            for (boolean on : new boolean[] { false, true, false, true }) {
                OpenArticle.suggest(on);
                try (OpenArticle article = OpenArticle.of("typed.txt", large.getBytes(StandardCharsets.UTF_8))) {
                    Ui.await("suggestions", () -> Ui.call(() -> suggestions(article) > 0 == on));
                    typeInto(article, on ? "with suggestions" : "without");
                }
            }
        } finally {
            OpenArticle.suggest(false);
        }
        report.write();
    }

    private void typeInto(OpenArticle article, String how) {
        StyledText text = Ui.call(() -> (StyledText) Adapters.adapt(article.editor(), Control.class));
        Ui.run(() -> {
            text.setFocus();
            text.setSelection(text.getCharCount() / 2);
            text.showSelection();
            UiThreadTimes.settle();
        });
        int length = Ui.call(text::getCharCount);
        long[] shown = new long[KEYSTROKES];
        long[] later = new long[KEYSTROKES];
        for (int i = -WARM_UP; i < KEYSTROKES; i++) {
            int number = i + WARM_UP;
            long[] times = Ui.call(() -> {
                long start = System.nanoTime();
                FluencyWorkbenchBenchmark.type(text, number);
                text.update();
                return new long[] { System.nanoTime() - start, UiThreadTimes.settle() };
            });
            if (i >= 0) {
                shown[i] = times[0];
                later[i] = times[1];
            }
        }
        report.line("%d KB %s: a keystroke until painted %s; longest piece of work after it %s",
                length / 1024, how, UiThreadTimes.distribution(shown), UiThreadTimes.distribution(later));
    }

    private static int suggestions(OpenArticle article) {
        return WalkWorkbenchBenchmark.open(article).size();
    }
}
