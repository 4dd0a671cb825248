package claimmark.ide.look.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Undoes and redoes typing in a field, one word at a time. It begins anew when the text is handed over to the review.
 * From then on, the history of the article undoes the text as a whole.
 */
final class TypingHistory {

    private final List<String> states = new ArrayList<>();
    private int current;
    private boolean insideWord;

    TypingHistory(String start) {
        states.add(start);
    }

    void restart(String start) {
        states.clear();
        states.add(start);
        current = 0;
        insideWord = false;
    }

    /** Notes that the text is {@code text} now. */
    void typed(String text) {
        String before = states.get(current);
        if (text.equals(before)) {
            return;
        }
        boolean letter = isOneLetterMore(before, text);
        states.subList(current + 1, states.size()).clear();
        if (letter && insideWord && current > 0) {
            states.set(current, text);
        } else {
            states.add(text);
            current++;
        }
        insideWord = letter;
    }

    /** The text one word earlier; empty when nothing was typed before. */
    Optional<String> undo() {
        insideWord = false;
        return current == 0 ? Optional.empty() : Optional.of(states.get(--current));
    }

    /** The text that {@link #undo} took back last; empty when there is none. */
    Optional<String> redo() {
        insideWord = false;
        return current + 1 == states.size() ? Optional.empty() : Optional.of(states.get(++current));
    }

    private static boolean isOneLetterMore(String before, String after) {
        if (after.length() != before.length() + 1) {
            return false;
        }
        int at = 0;
        while (at < before.length() && before.charAt(at) == after.charAt(at)) {
            at++;
        }
        return !Character.isWhitespace(after.charAt(at));
    }
}
