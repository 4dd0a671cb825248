package claimmark.ide.editor.folding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.text.ArticleText;
import claimmark.core.text.Block;
import claimmark.core.text.Spacing;
import claimmark.core.text.TextSpan;

/** Finds the runs of whole lines that belong to the page and not to the article. */
final class FurnitureRuns {

    /** A page with more runs than this is no article with furniture around it. It is shown as it is. */
    private static final int MOST = 400;

    private FurnitureRuns() {
    }

    /**
     * The runs in the order of the text. A run goes from the start of its first line to the end of its last line,
     * without the line break there. There are none when all blocks are furniture: then there is no article.
     */
    static List<TextSpan> of(ArticleText article) {
        List<TextSpan> runs = new ArrayList<>();
        @Nullable TextSpan run = null;
        boolean hasArticle = false;
        for (Block block : article.blocks()) {
            if (block.type().isBoilerplate()) {
                run = new TextSpan(run == null ? block.span().start() : run.start(), block.span().end());
            } else {
                hasArticle = true;
                addLines(run, article.text(), runs);
                run = null;
            }
        }
        addLines(run, article.text(), runs);
        return hasArticle && runs.size() <= MOST ? runs : List.of();
    }

    private static void addLines(@Nullable TextSpan run, String text, List<TextSpan> runs) {
        if (run != null) {
            wholeLines(run, text).ifPresent(runs::add);
        }
    }

    /** Empty when something else stands on the first line or the last. */
    private static Optional<TextSpan> wholeLines(TextSpan run, String text) {
        int start = run.start();
        while (start > 0 && isSpace(text.charAt(start - 1))) {
            start--;
        }
        int end = run.end();
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        boolean whole = (start == 0 || isBreak(text.charAt(start - 1)))
                && (end == text.length() || isBreak(text.charAt(end)));
        return whole ? Optional.of(new TextSpan(start, end)) : Optional.empty();
    }

    private static boolean isBreak(char character) {
        return character == '\n' || character == '\r';
    }

    private static boolean isSpace(char character) {
        return !isBreak(character) && Spacing.isSpace(character);
    }
}
