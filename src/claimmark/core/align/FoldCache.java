package claimmark.core.align;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.align.CharacterFold.CharacterClass;

/**
 * Remembers the folded forms of the characters of one text. A text uses few different characters, and folding is slow.
 */
final class FoldCache {

    private static final int SIZE = 512;

    private final int[] points = new int[SIZE];
    private final CharacterClass[] kinds = new CharacterClass[SIZE];
    private final @Nullable String[] forms = new String[SIZE];

    FoldCache() {
        for (int point = 0; point < SIZE; point++) {
            points[point] = point;
            kinds[point] = CharacterFold.kindOf(point);
        }
    }

    CharacterClass kindOf(int point) {
        return kinds[slotOf(point)];
    }

    String formOf(int point) {
        int slot = slotOf(point);
        String form = forms[slot];
        if (form == null) {
            form = CharacterFold.fold(point);
            forms[slot] = form;
        }
        return form;
    }

    private int slotOf(int point) {
        int slot = point & SIZE - 1;
        if (points[slot] != point) {
            points[slot] = point;
            kinds[slot] = CharacterFold.kindOf(point);
            forms[slot] = null;
        }
        return slot;
    }
}
