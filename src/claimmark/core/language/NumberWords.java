package claimmark.core.language;

import java.util.List;
import java.util.OptionalInt;

/**
 * The English words for numbers up to ninety-nine.
 *
 * <pre>
 * NumberWords.value("twenty-one");   // 21
 * </pre>
 */
public final class NumberWords {

    private static final List<String> SMALL = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen");
    private static final List<String> TENS = List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy",
            "eighty", "ninety");

    private NumberWords() {
    }

    /**
     * The number that a word means; empty when it means none.
     *
     * @param word in lower case
     */
    public static OptionalInt value(String word) {
        int hyphen = word.indexOf('-');
        int tens = TENS.indexOf(hyphen > 0 ? word.substring(0, hyphen) : word);
        if (hyphen > 0) {
            int ones = SMALL.indexOf(word.substring(hyphen + 1));
            return tens > 1 && ones > 0 && ones < 10 ? OptionalInt.of(10 * tens + ones) : OptionalInt.empty();
        }
        int small = SMALL.indexOf(word);
        return tens > 1 ? OptionalInt.of(10 * tens) : small < 0 ? OptionalInt.empty() : OptionalInt.of(small);
    }
}
