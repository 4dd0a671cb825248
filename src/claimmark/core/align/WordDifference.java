package claimmark.core.align;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text that was kept, removed or added between two versions of a passage.
 *
 * <pre>
 * WordDifference.between("refrain form it", "refrain from it")
 * // KEPT "refrain ", REMOVED "form", KEPT " ", ADDED "from", KEPT " it"
 * </pre>
 *
 * <p>Kept and removed stretches together are the old version; kept and added ones are the new version. White space may
 * differ, and so may the differences that {@link Words#same} ignores.
 *
 * @param kind which of the versions have the stretch
 * @param text the stretch; for a kept one, as the new version has it
 */
public record WordDifference(Kind kind, String text) {

    /** Which of the two versions have a stretch. */
    public enum Kind {
        KEPT, REMOVED, ADDED
    }

    /** The differences between two versions, word by word, in order. Takes time linear in their lengths. */
    public static List<WordDifference> between(String oldText, String newText) {
        return new Comparison(TextPair.of(oldText, newText)).differences();
    }

    /** Goes through the words that both versions have, and adds the differences between them. */
    private static final class Comparison {

        private final TextPair texts;
        private final TokenText oldText;
        private final TokenText newText;
        private final List<WordDifference> found = new ArrayList<>();
        private int oldAt;
        private int newAt;

        Comparison(TextPair texts) {
            this.texts = texts;
            this.oldText = texts.oldText();
            this.newText = texts.newText();
        }

        List<WordDifference> differences() {
            for (TokenRun run : TokenAligner.align(texts).stayed()) {
                for (int i = 0; i < run.length(); i++) {
                    keep(run.oldToken() + i, run.newToken() + i);
                }
            }
            between(oldText.text().length(), newText.text().length());
            return found;
        }

        private void keep(int oldToken, int newToken) {
            String old = oldText.text().substring(oldText.start(oldToken), oldText.end(oldToken));
            String now = newText.text().substring(newText.start(newToken), newText.end(newToken));
            if (Words.same(old, now)) {
                between(oldText.start(oldToken), newText.start(newToken));
                add(Kind.KEPT, now);
                oldAt = oldText.end(oldToken);
                newAt = newText.end(newToken);
            }
        }

        private void between(int oldEnd, int newEnd) {
            String old = oldText.text().substring(oldAt, oldEnd);
            String now = newText.text().substring(newAt, newEnd);
            oldAt = oldEnd;
            newAt = newEnd;
            if (old.isBlank() && now.isBlank()) {
                space(old, now);
            } else {
                replacement(old, now);
            }
        }

        /**
         * Adds white space. It counts as a difference only inside the text, where one version has it and the other has
         * none.
         */
        private void space(String old, String now) {
            boolean inside = !found.isEmpty() && oldAt < oldText.text().length() && newAt < newText.text().length();
            if (inside && old.isEmpty() != now.isEmpty()) {
                add(Kind.REMOVED, old);
                add(Kind.ADDED, now);
            } else {
                add(Kind.KEPT, now);
            }
        }

        private void replacement(String old, String now) {
            String removed = old.strip();
            String added = now.strip();
            String spaced = added.isEmpty() ? old : now;
            String words = spaced.strip();
            int start = spaced.indexOf(words);
            add(Kind.KEPT, spaced.substring(0, start));
            add(Kind.REMOVED, removed);
            add(Kind.KEPT, removed.isEmpty() || added.isEmpty() ? "" : " ");
            add(Kind.ADDED, added);
            add(Kind.KEPT, spaced.substring(start + words.length()));
        }

        private void add(Kind kind, String text) {
            int last = found.size() - 1;
            if (text.isEmpty()) {
                return;
            }
            if (last >= 0 && found.get(last).kind() == kind) {
                found.set(last, new WordDifference(kind, found.get(last).text() + text));
            } else {
                found.add(new WordDifference(kind, text));
            }
        }
    }
}
