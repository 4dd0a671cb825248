package claimmark.ide.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The law of Undo and Redo, with a clock that stands still: so the history in the sidecar is the same as well. */
class UndoLawTest {

    private static final String PAGE = "<!DOCTYPE html><html><body><div class=\"article\"><h1>One &amp; only</h1>\n"
            + "<p>MOSCOW &mdash; a caf\u00E9 con<b>gra</b>tulates its <a href='/x'>owners</a> and asks to refrain form "
            + "it.<br>A line of its own<p>A paragraph with \"words that were said\" by 40 %.</div></body></html>";

    @TempDir
    private Path folder;

    @Test
    void holdsForPlainText() throws IOException {
        check(PlainSession.of(folder, "a.txt", Files.readString(Path.of("seeds", "000_6c163a52ceeecb2a.txt"))), 250);
    }

    @Test
    void holdsForPages() throws IOException {
        check(PlainSession.of(folder, "a.html", PAGE), 100);
    }

    private static void check(PlainSession article, int count) {
        try (article) {
            // A reviewer who signed once stays known.
            article.mark("a");
            article.undo();
            new UndoLaw(article.session, article.annotating, article::undo, article::redo, UnaryOperator.identity())
                    .check(count, count);
        }
    }
}
