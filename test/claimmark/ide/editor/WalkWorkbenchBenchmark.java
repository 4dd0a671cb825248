package claimmark.ide.editor;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

import claimmark.core.suggest.review.OfferedSuggestion;
import claimmark.core.text.TextSpan;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;
import claimmark.ide.suggest.ArticleSuggestions;
import claimmark.ide.suggest.OpenSuggestions;

/**
 * How long it takes from a key of the walk until the next suggestion is on the screen with its card. Nothing is
 * asserted about time: machines differ, so the figures are printed to be read.
 */
class WalkWorkbenchBenchmark {

    private static final int LARGE = 100_000;
    private static final int KEYS = 12;
    private static final int MORE_KEYS = 90;

    private final UiThreadTimes report = new UiThreadTimes();

    @Test
    void keyAfterKey() throws Exception {
        Ui.run(() -> Ui.page().showView("claimmark.annotationsView"));
        OpenArticle.suggest(true);
        try (OpenArticle seed = OpenArticle.seed()) {
            String text = Files.readString(seed.path());
            measure(seed, KEYS);
            seed.closeEditor();
            try (OpenArticle large = OpenArticle.of("large.txt", large(text).getBytes(StandardCharsets.UTF_8))) {
                measure(large, MORE_KEYS);
            }
        } finally {
            OpenArticle.suggest(false);
        }
        report.write();
    }

    /** The article again and again, with other sentences each time. */
    static String large(String article) {
        StringBuilder text = new StringBuilder();
        for (int copy = 1; text.length() < LARGE; copy++) {
            text.append(article.replace(" the ", " the " + copy + " ")).append("\n\n");
        }
        return text.toString();
    }

    private void measure(OpenArticle article, int keys) {
        Ui.await("suggestions", () -> Ui.call(() -> open(article).size()) > keys);
        int suggested = Ui.call(() -> open(article).size());
        Ui.run(() -> article.context().textView().reveal(new TextSpan(0, 0)));
        Ui.command("claimmark.command.walkSuggestions", article.editor());
        StyledText text = Ui.call(() -> (StyledText) Adapters.adapt(article.editor(), Control.class));
        long[] shown = new long[keys];
        long[] later = new long[keys];
        int[] pressed = { SWT.CR, SWT.ARROW_RIGHT, SWT.DEL };
        for (int i = 0; i < keys; i++) {
            int key = pressed[i % pressed.length];
            long[] times = Ui.call(() -> {
                UiThreadTimes.settle();
                long start = System.nanoTime();
                press(text, key);
                text.update();
                return new long[] { System.nanoTime() - start, UiThreadTimes.settle() };
            });
            shown[i] = times[0];
            later[i] = times[1];
        }
        report.line("Walk through %d suggestions: until the next is shown %s; longest piece of work after it %s",
                suggested, UiThreadTimes.distribution(shown), UiThreadTimes.distribution(later));
    }

    private static void press(StyledText text, int keyCode) {
        Event key = new Event();
        key.keyCode = keyCode;
        key.character = keyCode < 0x80 ? (char) keyCode : 0;
        text.notifyListeners(SWT.KeyDown, key);
    }

    static List<OfferedSuggestion> open(OpenArticle article) {
        return OpenSuggestions.ofWorkbench().find(article.session()).map(ArticleSuggestions::open).orElse(List.of());
    }
}
