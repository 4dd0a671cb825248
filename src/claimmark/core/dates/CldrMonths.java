package claimmark.core.dates;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names of the months in the languages with the most news, from the Common Locale Data Repository that comes with
 * Java. In a run time without this data only the English names are there.
 */
final class CldrMonths {

    /**
     * Some names mean different months: "listopad" is November in Polish and Czech, and October in Croatian. The
     * language that comes first counts. Arabic has four sets of names.
     */
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "it", "nl", "pl", "ru", "uk",
            "cs", "sk", "ro", "hu", "tr", "el", "sv", "da", "nb", "fi", "bg", "ar", "ar-LB", "ar-DZ", "ar-MA", "fa",
            "he", "hi", "bn", "ur", "ta", "id", "ms", "th", "fil", "sw", "sr", "sr-Latn", "sl", "lt", "lv", "et", "ca",
            "gl", "eu", "az", "kk", "be", "ka", "sq", "mk", "is", "hr", "bs");
    private static final List<TextStyle> STYLES = List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT,
            TextStyle.SHORT_STANDALONE);

    /** The number of each month, from 1 to 12, by its name in small letters and without a full stop at its end. */
    static final Map<String, Integer> NUMBERS = numbers();

    private CldrMonths() {
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (String tag : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(tag);
            for (Month month : Month.values()) {
                for (TextStyle style : STYLES) {
                    add(month.getDisplayName(style, locale).toLowerCase(Locale.ROOT), month.getValue(), numbers);
                }
            }
        }
        return Map.copyOf(numbers);
    }

    private static void add(String name, int month, Map<String, Integer> numbers) {
        String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        if (bare.length() > 2 && bare.chars().noneMatch(Character::isDigit)) {
            numbers.putIfAbsent(bare, month);
        }
    }
}
