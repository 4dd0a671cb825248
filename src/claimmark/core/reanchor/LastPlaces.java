package claimmark.core.reanchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import claimmark.core.text.TextSpan;

/**
 * Where marks stood last, in the text of now or in one of those before it. A text is changed by others more than once
 * before its reviewer looks, and what has no place in one version may have one again in the next: half of a file was
 * seen while a program wrote it, or a paragraph was taken out and put back. Such a mark is best compared with the text
 * that it stood in. Immutable.
 *
 * @param <K> what identifies a mark
 */
public final class LastPlaces<K> {

    /** More texts than that are not kept, nor compared with each change. */
    static final int MOST_TEXTS = 4;

    private final Map<String, Map<K, TextSpan>> byText;

    private LastPlaces(Map<String, Map<K, TextSpan>> byText) {
        this.byText = byText;
    }

    /** Nothing stood anywhere. */
    public static <K> LastPlaces<K> none() {
        return new LastPlaces<>(Map.of());
    }

    /** The texts in which marks stood last, the latest last. */
    public List<String> texts() {
        return List.copyOf(byText.keySet());
    }

    /** The marks that stood last in a text, and where. */
    public Map<K, TextSpan> in(String text) {
        return Map.copyOf(byText.getOrDefault(text, Map.of()));
    }

    /** The same, and that these marks stand in {@code text}, which is the latest. */
    public LastPlaces<K> and(Map<K, TextSpan> places, String text) {
        LastPlaces<K> others = without(places.keySet());
        Map<String, Map<K, TextSpan>> all = new LinkedHashMap<>(others.byText);
        Map<K, TextSpan> here = new HashMap<>(places);
        Map<K, TextSpan> before = all.remove(text);
        if (before != null) {
            before.forEach(here::putIfAbsent);
        }
        if (!here.isEmpty()) {
            all.put(text, here);
        }
        List<String> texts = new ArrayList<>(all.keySet());
        all.keySet().removeAll(texts.subList(0, Math.max(0, texts.size() - MOST_TEXTS)));
        return new LastPlaces<>(all);
    }

    /** The same without these marks, and without the texts that no other stood in. */
    public LastPlaces<K> without(Set<K> marks) {
        Map<String, Map<K, TextSpan>> left = new LinkedHashMap<>();
        byText.forEach((text, places) -> {
            Map<K, TextSpan> others = new HashMap<>(places);
            others.keySet().removeAll(marks);
            if (!others.isEmpty()) {
                left.put(text, others);
            }
        });
        return new LastPlaces<>(left);
    }
}
