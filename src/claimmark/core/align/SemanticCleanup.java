package claimmark.core.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves insertions and deletions to where a writer would see them, as Fraser's lossless semantic clean-up does
 * (diff-match-patch, 2006).
 *
 * <p>An insertion between two equal stretches can often be read in several ways: "x. [y.] z." or "x[. y]. z.". The
 * reading with the clearest borders is chosen.
 */
final class SemanticCleanup {

    /** An insertion moves by at most this many tokens. */
    private static final int FARTHEST = 128;

    private final TokenText oldText;
    private final TokenText newText;

    SemanticCleanup(TextPair texts) {
        this.oldText = texts.oldText();
        this.newText = texts.newText();
    }

    /** The same runs, with the borders between neighbouring runs moved. */
    List<TokenRun> clean(List<TokenRun> runs) {
        List<TokenRun> cleaned = new ArrayList<>();
        for (TokenRun run : runs) {
            TokenRun next = run;
            if (!cleaned.isEmpty()) {
                TokenRun before = cleaned.get(cleaned.size() - 1);
                int slide = bestSlide(before, next);
                next = next.withoutFirst(slide);
                cleaned.remove(cleaned.size() - 1);
                addUnlessEmpty(before.longer(slide), cleaned);
            }
            addUnlessEmpty(next, cleaned);
        }
        return cleaned;
    }

    private static void addUnlessEmpty(TokenRun run, List<TokenRun> runs) {
        if (run.length() > 0) {
            runs.add(run);
        }
    }

    /**
     * The number of tokens by which the first run should grow at the expense of the second; negative when it should
     * shrink.
     */
    private int bestSlide(TokenRun before, TokenRun after) {
        if (before.likeness() < 1 || after.likeness() < 1) {
            return 0;
        }
        if (before.oldEnd() == after.oldToken() && before.newEnd() < after.newToken()) {
            return bestSlide(newText, before.newEnd(), after.newToken(), before.length(), after.length());
        }
        if (before.newEnd() == after.newToken() && before.oldEnd() < after.oldToken()) {
            return bestSlide(oldText, before.oldEnd(), after.oldToken(), before.length(), after.length());
        }
        return 0;
    }

    private static int bestSlide(TokenText text, int from, int to, int mostBack, int mostForth) {
        int best = 0;
        int clearest = clarity(text, from) + clarity(text, to);
        for (int slide = 1; slide <= Math.min(mostForth, FARTHEST); slide++) {
            if (text.code(from + slide - 1) != text.code(to + slide - 1)) {
                break;
            }
            int clarity = clarity(text, from + slide) + clarity(text, to + slide);
            if (clarity >= clearest) {
                clearest = clarity;
                best = slide;
            }
        }
        for (int slide = 1; slide <= Math.min(mostBack, FARTHEST); slide++) {
            if (text.code(from - slide) != text.code(to - slide)) {
                break;
            }
            int clarity = clarity(text, from - slide) + clarity(text, to - slide);
            if (clarity > clearest) {
                clearest = clarity;
                best = -slide;
            }
        }
        return best;
    }

    /** How clear the border before a token is, from 0 (inside a word) to 6 (start or end of the text). */
    private static int clarity(TokenText text, int token) {
        if (token == 0 || token == text.size()) {
            return 6;
        }
        int lines = 0;
        for (int i = text.end(token - 1); i < text.start(token); i++) {
            lines += text.text().charAt(i) == '\n' ? 1 : 0;
        }
        if (lines > 0) {
            return lines > 1 ? 5 : 4;
        }
        if (text.end(token - 1) == text.start(token)) {
            return 0;
        }
        char last = text.text().charAt(text.end(token - 1) - 1);
        return last == '.' || last == '!' || last == '?' ? 3 : Character.isLetterOrDigit(last) ? 1 : 2;
    }
}
