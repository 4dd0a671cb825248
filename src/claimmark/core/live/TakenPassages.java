package claimmark.core.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.align.Words;
import claimmark.core.anchor.AnchorResult;
import claimmark.core.anchor.Anchorer;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/**
 * Remembers the passages that were removed from a text, and the marks that went with them, until the same words are
 * inserted again, as when they are pasted. One or two words are only the same passage while nothing else was removed:
 * such words are inserted by chance too easily. Offsets are UTF-16 units.
 */
final class TakenPassages<K> {

    /** How many characters of removed passages are kept. */
    private static final int MOST_CHARACTERS = 1 << 22;
    /** How many passages, newest first, are compared with inserted text that is not exactly one of them. */
    private static final int MOST_COMPARED = 4;
    private static final int LONGEST_COMPARED = 1 << 16;

    /** @param marks where the marks stood in the passage */
    private record Removed<K>(String text, Map<K, TextSpan> marks) {

        Map<K, TextSpan> marks(Predicate<Map.Entry<K, TextSpan>> wanted) {
            Map<K, TextSpan> some = new LinkedHashMap<>();
            marks.entrySet().stream().filter(wanted).forEach(mark -> some.put(mark.getKey(), mark.getValue()));
            return some;
        }
    }

    /** By their text; the newest is the last. */
    private final Map<String, Removed<K>> passages = new LinkedHashMap<>();
    /** The last that were removed without anything in their place, as when they are cut; the newest is the last. */
    private final List<Removed<K>> newest = new ArrayList<>();
    private int characters;

    /**
     * Remembers a passage that an edit removed.
     *
     * @param marks where the marks stood in the passage that lost all their words by it
     */
    void add(TextReplacement edit, Map<K, TextSpan> marks) {
        Removed<K> passage = new Removed<>(edit.removed(), Map.copyOf(marks));
        if (edit.inserted().isEmpty() && edit.removed().length() > 1) {
            newest.add(passage);
            newest.subList(0, Math.max(0, newest.size() - MOST_COMPARED)).clear();
        }
        if (!marks.isEmpty()) {
            addByText(passage);
        }
    }

    private void addByText(Removed<K> passage) {
        String text = passage.text();
        characters += text.length();
        @Nullable Removed<K> same = passages.remove(text);
        characters -= same == null ? 0 : text.length();
        passages.put(text, passage);
        while (characters > MOST_CHARACTERS && passages.size() > 1) {
            String oldest = passages.keySet().iterator().next();
            passages.remove(oldest);
            characters -= oldest.length();
        }
    }

    /**
     * Returns the places of marks in inserted text that was removed with them.
     *
     * @param words the words that a mark without a place lost; empty when it has a place
     */
    Map<K, TextSpan> in(String inserted, Function<K, Optional<String>> words) {
        if (passages.isEmpty()) {
            return Map.of();
        }
        @Nullable Removed<K> exact = passages.get(inserted);
        if (exact != null && (PassageWords.areMany(inserted) || isNewest(inserted))) {
            return exact.marks(mark -> isLost(mark, exact, words));
        }
        for (int i = newest.size() - 1; i >= 0 && PassageWords.areMany(inserted); i--) {
            Removed<K> passage = newest.get(i);
            Map<K, TextSpan> found = alike(passage, inserted, passage.marks(mark -> isLost(mark, passage, words)));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Map.of();
    }

    private boolean isNewest(String text) {
        return !newest.isEmpty() && newest.get(newest.size() - 1).text().equals(text);
    }

    private static <K> boolean isLost(Map.Entry<K, TextSpan> mark, Removed<K> passage,
            Function<K, Optional<String>> words) {
        return words.apply(mark.getKey()).filter(mark.getValue().of(passage.text())::equals).isPresent();
    }

    /** Finds marks in text that differs a little from the passage, in white space at its ends for instance. */
    private static <K> Map<K, TextSpan> alike(Removed<K> passage, String inserted, Map<K, TextSpan> lost) {
        String text = passage.text();
        if (lost.isEmpty() || text.length() > LONGEST_COMPARED || inserted.length() > LONGEST_COMPARED) {
            return Map.of();
        }
        List<K> ids = List.copyOf(lost.keySet());
        List<AnchorResult> results = new Anchorer().carry(text, inserted, ids.stream().map(lost::get).toList());
        Map<K, TextSpan> found = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            K id = ids.get(i);
            String words = lost.get(id).of(text);
            results.get(i).place().filter(place -> Words.same(words, place.of(inserted)))
                    .ifPresent(place -> found.put(id, place));
        }
        return found;
    }
}
