package claimmark.ide.view.form;

import java.util.function.Predicate;

import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;

import claimmark.core.text.Spacing;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.text.DocumentWords;

/** A place of the article and the words around it, in one line. */
record PlaceLine(String before, String words, String after) {

    /** In UTF-16 units. */
    private static final int REACH_BACK = 25;
    private static final int REACH_AHEAD = 60;
    private static final int MOST_WORDS = 200;

    static PlaceLine of(IDocument article, TextSpan place) {
        int length = article.getLength();
        int start = Math.min(place.start(), length);
        int end = Math.min(place.end(), length);
        return new PlaceLine(text(article, Math.max(0, start - REACH_BACK), start),
                text(article, start, Math.min(end, start + MOST_WORDS)),
                text(article, end, Math.min(length, end + REACH_AHEAD)));
    }

    private static String text(IDocument article, int start, int end) {
        return Spacing.collapsed(DocumentWords.at(article, new TextSpan(start, end)));
    }

    /** All of it. */
    String line() {
        // The first word is most likely cut through.
        String wholeWords = before.substring(before.indexOf(' ') + 1);
        return NLS.bind(FormMessages.inSurroundings, new Object[] { wholeWords, words, after.stripTrailing() });
    }

    /**
     * As much of it as fits. What is farthest away is left out first: words after the place, then words before it, then
     * the last words of the place.
     */
    String line(Predicate<String> fits) {
        PlaceLine shorter = this;
        while (!fits.test(shorter.line()) && !shorter.isShortest()) {
            shorter = shorter.shortened();
        }
        return shorter.line();
    }

    private boolean isShortest() {
        return after.isEmpty() && before.isEmpty() && words.indexOf(' ') < 0;
    }

    private PlaceLine shortened() {
        if (!after.isEmpty()) {
            return new PlaceLine(before, words, withoutLastWord(after));
        }
        return before.isEmpty() ? new PlaceLine(before, withoutLastWord(words), after)
                : new PlaceLine(before.indexOf(' ') < 0 ? "" : before.substring(before.indexOf(' ') + 1), words, after);
    }

    private static String withoutLastWord(String words) {
        return words.substring(0, Math.max(0, words.stripTrailing().lastIndexOf(' ')));
    }
}
