package claimmark.core.align;

import java.util.Arrays;

import claimmark.core.align.CharacterFold.CharacterClass;

/** Cuts one text into tokens. The code of a token is a hash of its folded characters (FNV-1a, 32 bits). */
final class Tokenizer {

    private static final int HASH_START = 0x811c9dc5;
    private static final int HASH_PRIME = 0x01000193;
    private static final int ELLIPSIS = codeOf("...");
    private static final int QUOTE = codeOf("\"");

    private final String text;
    private final FoldCache folds;
    private int[] starts;
    private int[] ends;
    private int[] codes;
    private int size;
    private final int to;
    private int at;

    /**
     * @param from the first unit of the text to cut
     * @param to the unit after the last one
     * @param folds the folded forms found so far; it may be shared by several tokenizers
     */
    Tokenizer(String text, int from, int to, FoldCache folds) {
        this.text = text;
        this.folds = folds;
        this.at = from;
        this.to = to;
        int guess = (to - from) / 4 + 16;
        starts = new int[guess];
        ends = new int[guess];
        codes = new int[guess];
    }

    /** Cuts the text into words, ideographs and runs of symbols. */
    TokenText tokens() {
        while (at < to) {
            int point = text.codePointAt(at);
            switch (folds.kindOf(point)) {
                case WORD -> word();
                case IDEOGRAPH -> character(point);
                case SYMBOL -> symbol(point);
                default -> at += Character.charCount(point);
            }
        }
        return new TokenText(text, starts, ends, codes, size);
    }

    /** Cuts the text into visible characters, each a token of its own. */
    TokenText characters() {
        while (at < to) {
            int point = text.codePointAt(at);
            CharacterClass kind = folds.kindOf(point);
            if (kind == CharacterClass.SPACE || kind == CharacterClass.IGNORABLE) {
                at += Character.charCount(point);
            } else {
                character(point);
            }
        }
        return new TokenText(text, starts, ends, codes, size);
    }

    /** Reads a run of letters, digits and marks. Invisible characters inside it do not count. */
    private void word() {
        int start = at;
        int end = at;
        int code = HASH_START;
        while (at < to) {
            char unit = text.charAt(at);
            if (unit < 128) {
                if (folds.kindOf(unit) != CharacterClass.WORD) {
                    break;
                }
                code = (code ^ (unit >= 'A' && unit <= 'Z' ? unit | 0x20 : unit)) * HASH_PRIME;
                end = ++at;
                continue;
            }
            int point = text.codePointAt(at);
            CharacterClass kind = folds.kindOf(point);
            if (kind != CharacterClass.WORD && kind != CharacterClass.IGNORABLE) {
                break;
            }
            at += Character.charCount(point);
            if (kind == CharacterClass.WORD) {
                code = hash(code, folds.formOf(point));
                end = at;
            }
        }
        add(start, end, code);
    }

    private void character(int point) {
        int start = at;
        at += Character.charCount(point);
        add(start, at, codeOf(folds.formOf(point)));
    }

    /**
     * Reads a run of one symbol in any of its forms. Two dots or more are an ellipsis, and two apostrophes are a
     * quotation mark.
     */
    private void symbol(int point) {
        int start = at;
        int count = 0;
        String form = folds.formOf(point);
        int next = point;
        while (next == point || folds.kindOf(next) == CharacterClass.SYMBOL && folds.formOf(next).equals(form)) {
            count++;
            at += Character.charCount(next);
            if (at >= to) {
                break;
            }
            next = text.codePointAt(at);
        }
        add(start, at, symbolCode(form, count));
    }

    private static int symbolCode(String form, int count) {
        if (count > 1 && form.equals(".")) {
            return ELLIPSIS;
        }
        return count == 2 && form.equals("'") ? QUOTE : codeOf(form);
    }

    private void add(int start, int end, int code) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            codes = Arrays.copyOf(codes, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        codes[size++] = code;
    }

    private static int codeOf(String form) {
        return hash(HASH_START, form);
    }

    private static int hash(int code, String form) {
        int hash = code;
        for (int i = 0; i < form.length(); i++) {
            hash = (hash ^ form.charAt(i)) * HASH_PRIME;
        }
        return hash;
    }
}
