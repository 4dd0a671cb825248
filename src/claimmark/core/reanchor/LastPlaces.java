package claimmark.core.reanchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import claimmark.core.text.TextSpan;

/**
 * Remembers where marks stood last: in the current text, or in an earlier version of it. Other programs may change a
 * text more than once before its reviewer looks at it. A mark without a place in one version may have a place again in
 * the next, for instance when a paragraph was taken out and put back, or when a file was read while a program wrote it.
 * Such a mark is best compared with the version that it stood in. Offsets are UTF-16 units. Immutable.
 *
 * @param <K> the identity of a mark
 */
public final class LastPlaces<K> {

    /** How many versions of the text are kept at most. Each of them is compared after each change. */
    static final int MOST_TEXTS = 4;

    private final Map<String, Map<K, TextSpan>> byText;

    private LastPlaces(Map<String, Map<K, TextSpan>> byText) {
        this.byText = byText;
    }

    /** No marks and no texts. */
    public static <K> LastPlaces<K> none() {
        return new LastPlaces<>(Map.of());
    }

    /** The texts in which marks stood last, the latest last. */
    public List<String> texts() {
        return List.copyOf(byText.keySet());
    }

    /** The places of the marks that stood last in this text. */
    public Map<K, TextSpan> in(String text) {
        return Map.copyOf(byText.getOrDefault(text, Map.of()));
    }

    /** Returns a copy to which these places in {@code text}, the latest text, are added. */
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

    /** Returns a copy without these marks, and without the texts that no other mark stood in. */
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
