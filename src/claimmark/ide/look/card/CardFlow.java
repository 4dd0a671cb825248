package claimmark.ide.look.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Where the words of a card stand, in pixels from its upper left corner inside the margins. What does not fit beside
 * the words before it stands in the next line.
 *
 * @param placed all words, in their order
 * @param width how wide the widest line is
 * @param lines how many lines there are
 * @param <K> what keys mean
 */
record CardFlow<K>(List<PlacedItem<K>> placed, int width, int lines) {

    /** A word, and where it stands. */
    record PlacedItem<K>(CardItem<K> item, int x, int line, int width) {
    }

    /**
     * @param indent where the first line begins
     * @param gap between the words of a line
     * @param widest how wide a line may be; what is wider goes on in the next one, and has lines of its own
     */
    static <K> CardFlow<K> of(List<List<CardItem<K>>> rows, ToIntFunction<CardItem<K>> width, int indent,
            int gap, int widest) {
        List<PlacedItem<K>> placed = new ArrayList<>();
        int line = -1;
        int used = 0;
        for (List<CardItem<K>> row : rows) {
            line++;
            int x = line == 0 ? indent : 0;
            int begin = x;
            int room = widest - begin;
            List<CardItem<K>> items = row.stream().flatMap(item -> broken(item, width, room).stream()).toList();
            for (CardItem<K> item : items) {
                int wide = width.applyAsInt(item);
                if (x > begin && x + wide > widest) {
                    line++;
                    x = 0;
                    begin = 0;
                }
                placed.add(new PlacedItem<>(item, x, line, wide));
                used = Math.max(used, x + wide);
                x += wide + gap;
            }
        }
        return new CardFlow<>(List.copyOf(placed), used, line + 1);
    }

    private static <K> List<CardItem<K>> broken(CardItem<K> item, ToIntFunction<CardItem<K>> width, int widest) {
        List<CardItem<K>> lines = new ArrayList<>();
        CardItem<K> rest = item;
        int end = lastThatFits(rest, width, widest);
        while (end > 0) {
            lines.add(rest.until(end));
            rest = rest.after(end);
            end = lastThatFits(rest, width, widest);
        }
        lines.add(rest);
        return lines;
    }

    /** The last space up to which the words fit, or else the first; not positive where all of them fit, or none is. */
    private static <K> int lastThatFits(CardItem<K> item, ToIntFunction<CardItem<K>> width, int widest) {
        if (width.applyAsInt(item) <= widest) {
            return 0;
        }
        int last = item.text().indexOf(' ');
        int next = last;
        while (next > 0 && width.applyAsInt(item.until(next)) <= widest) {
            last = next;
            next = item.text().indexOf(' ', next + 1);
        }
        return last;
    }
}
