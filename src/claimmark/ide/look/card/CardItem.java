package claimmark.ide.look.card;

import java.util.Optional;

/**
 * A word of the card, and what a click on it does.
 *
 * @param key the key that does the same; may be empty
 * @param words what it says; may be empty
 * @param meaning what a click does; empty when it does nothing
 * @param isChosen whether it stands out as what was chosen
 * @param <K> what keys mean
 */
public record CardItem<K>(String key, String words, Optional<K> meaning, boolean isChosen) {

    /** What a key or a click does. */
    public static <K> CardItem<K> of(String key, String words, K meaning) {
        return new CardItem<>(key, words, Optional.of(meaning), false);
    }

    /** What is only said. */
    public static <K> CardItem<K> said(String words) {
        return new CardItem<>("", words, Optional.empty(), false);
    }

    /** What is only said, and less important than the rest. */
    public static <K> CardItem<K> besides(String words) {
        return new CardItem<>(words, "", Optional.empty(), false);
    }

    /** What can be broken into lines. */
    String text() {
        return words.isEmpty() ? key : words;
    }

    /** The same up to a place in its text. */
    CardItem<K> until(int end) {
        String first = text().substring(0, end);
        return words.isEmpty() ? besides(first) : new CardItem<>(key, first, meaning, isChosen);
    }

    /** What comes after a space in its text. */
    CardItem<K> after(int space) {
        String rest = text().substring(space + 1);
        return words.isEmpty() ? besides(rest) : new CardItem<>("", rest, meaning, isChosen);
    }
}
