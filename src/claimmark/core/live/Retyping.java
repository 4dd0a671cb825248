package claimmark.core.live;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import claimmark.core.anchor.Anchorer;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/**
 * A run of edits next to each other, as when a reviewer types over a word or deletes it and types another. All of them
 * together replace one stretch of the text by another, and marks on the old words go to the new ones. Offsets are
 * UTF-16 units.
 */
final class Retyping<K> {

    /** No longer run is followed: each key looks at all of it. */
    private static final int MOST_CHARACTERS = 2000;
    /** Who removes more words than these and then types something means other words. */
    private static final int MOST_WORDS_REMOVED_FIRST = 3;
    /**
     * Marks times characters that are compared. Each mark compares both stretches anew, so a large rewriting with many
     * marks, as other programs make it, is left to the alignment of the whole texts.
     */
    private static final long MOST_COMPARED = 1 << 18;

    private int start;
    private String removed = "";
    private String inserted = "";
    /** Whether words were removed by themselves, and not by what was typed over them. */
    private boolean removedFirst;
    /** Whether what was inserted came key by key. */
    private boolean typed;
    /** Where the marks stood before the run, in the text as it was then. */
    private final Map<K, TextSpan> marks = new HashMap<>();

    /** Forgets what was typed, for instance because it was undone. */
    void end() {
        start = 0;
        removed = "";
        inserted = "";
        removedFirst = false;
        typed = false;
        marks.clear();
    }

    /**
     * Follows an edit.
     *
     * @param touched the marks that share units with what is removed, where they stood before the edit
     */
    void replaced(TextReplacement edit, Map<K, TextSpan> touched) {
        if (!goesOn(edit)) {
            end();
            start = edit.offset();
        } else if (!edit.inserted().isEmpty() && !inserted.isEmpty()) {
            typed = true;
        }
        touched.forEach(this::add);
        removedFirst |= inserted.isEmpty() && edit.inserted().isEmpty();
        typed |= edit.inserted().length() == 1;
        compose(edit);
    }

    private boolean goesOn(TextReplacement edit) {
        int size = removed.length() + inserted.length() + edit.removed().length() + edit.inserted().length();
        return size <= MOST_CHARACTERS && edit.removedEnd() >= start && edit.offset() <= start + inserted.length()
                && removed.length() + inserted.length() > 0;
    }

    /** Keeps where a mark stood before the run. A mark that was made on typed words stood nowhere. */
    private void add(K mark, TextSpan now) {
        int end = start + inserted.length();
        boolean isNew = start < now.start() && now.start() < end || start < now.end() && now.end() < end
                || !inserted.isEmpty() && now.start() == start && now.end() == end;
        if (!marks.containsKey(mark) && !isNew) {
            int growth = inserted.length() - removed.length();
            // A mark without words that stands where everything was removed stands before the run, and not after it.
            boolean isBefore = now.end() <= start;
            marks.put(mark, new TextSpan(isBefore || now.start() < end ? now.start() : now.start() - growth,
                    isBefore ? now.end() : now.end() - growth));
        }
    }

    private void compose(TextReplacement edit) {
        int end = start + inserted.length();
        int before = Math.min(edit.removed().length(), Math.max(0, start - edit.offset()));
        int after = Math.min(edit.removed().length(), Math.max(0, edit.removedEnd() - end));
        removed = edit.removed().substring(0, before) + removed
                + edit.removed().substring(edit.removed().length() - after);
        inserted = inserted.substring(0, Math.max(0, edit.offset() - start)) + edit.inserted()
                + inserted.substring(Math.min(inserted.length(), Math.max(0, edit.removedEnd() - start)));
        start -= before;
    }

    /**
     * Returns the places of the marks whose words were typed anew.
     *
     * @param spans where the marks stand after the edit; who stands elsewhere by now stays there
     */
    Map<K, TextSpan> places(LiveSpans<K> spans) {
        if (inserted.isBlank() || removed.isEmpty() || removed.equals(inserted) || removedFirst && !isFew(removed)) {
            return Map.of();
        }
        if ((long) marks.size() * (removed.length() + inserted.length()) > MOST_COMPARED) {
            return Map.of();
        }
        TextSpan run = TextSpan.ofLength(start, inserted.length());
        marks.keySet().removeIf(mark -> spans.span(mark).filter(span -> !touches(run, span)).isPresent());
        Map<K, TextSpan> places = new LinkedHashMap<>();
        marks.forEach((mark, span) -> place(span)
                .filter(place -> spans.span(mark).map(now -> !now.equals(place)).orElse(spans.isOrphaned(mark)))
                .ifPresent(place -> places.put(mark, place)));
        return places;
    }

    private static boolean touches(TextSpan run, TextSpan span) {
        return span.start() <= run.end() && run.start() <= span.end();
    }

    private static boolean isFew(String words) {
        return PassageWords.count(words, MOST_WORDS_REMOVED_FIRST + 1) <= MOST_WORDS_REMOVED_FIRST
                && words.indexOf('\n') < 0;
    }

    private Optional<TextSpan> place(TextSpan span) {
        TextSpan old = TextSpan.ofLength(start, removed.length());
        int newEnd = start + inserted.length();
        if (old.contains(span)) {
            return within(span.movedBy(-start)).map(place -> place.movedBy(start));
        }
        if (span.end() == old.end() && span.start() < start) {
            return Optional.of(new TextSpan(span.start(), start + typedEnd(removed)));
        }
        if (span.start() == start && span.end() > old.end()) {
            return Optional.of(new TextSpan(start + typedStart(), span.end() + newEnd - old.end()));
        }
        return Optional.empty();
    }

    /** The place in the inserted text of a mark on removed words. */
    private Optional<TextSpan> within(TextSpan span) {
        if (span.of(removed).strip().equals(removed.strip())) {
            int from = inserted.length() - inserted.stripLeading().length();
            return Optional.of(new TextSpan(from, typed ? from + typedEnd(inserted.substring(from), span.of(removed))
                    : inserted.stripTrailing().length()));
        }
        return new Anchorer().carry(removed, inserted, List.of(span)).get(0).place();
    }

    private int typedEnd(String old) {
        return typed ? typedEnd(inserted, old) : inserted.length();
    }

    private static int typedEnd(String typed, String old) {
        return TypedWords.end(typed, old);
    }

    private int typedStart() {
        return typed ? inserted.length() - TypedWords.end(reversed(inserted), reversed(removed)) : 0;
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
