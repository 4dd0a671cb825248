package claimmark.core.dates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import claimmark.core.text.ResourceLines;

/**
 * The names of the months in the languages with the most news, from the Unicode Common Locale Data Repository (CLDR).
 * They are shipped as {@code month-names.txt}. Java has the same data, but needs a second to load that many languages,
 * and the first article would wait for it.
 */
final class CldrMonths {

    /** The number of each month, from 1 to 12, by its name in small letters and without a full stop at its end. */
    static final Map<String, Integer> NUMBERS = numbers();

    private CldrMonths() {
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> months = ResourceLines.of(CldrMonths.class, "month-names.txt");
        for (int i = 0; i < months.size(); i++) {
            for (String name : months.get(i).split("\t")) {
                numbers.put(name, i + 1);
            }
        }
        return Map.copyOf(numbers);
    }
}
