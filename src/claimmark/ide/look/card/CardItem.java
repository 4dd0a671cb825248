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
}
