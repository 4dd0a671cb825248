package claimmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes the names of the months and of the weekdays that ship: {@code MONTHS_FILE WEEKDAYS_FILE}. They come from the
 * Common Locale Data Repository (CLDR) in the Java that runs this.
 */
public final class MonthTable {

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

    private static final List<String> HEADER = List.of(
            "# The names of the months, from the Unicode Common Locale Data Repository (CLDR), Unicode License V3",
            "# (https://www.unicode.org/license.txt). A line for each month, its names between tabs. Written by",
            "# \"claimmark bench monthtable\".");

    private static final List<String> WEEKDAYS_HEADER = List.of(
            "# The words in the names of the weekdays, from the Unicode Common Locale Data Repository (CLDR), Unicode",
            "# License V3 (https://www.unicode.org/license.txt). Written by \"claimmark bench monthtable\".");

    private MonthTable() {
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, Integer> numbers = numbers();
        List<String> lines = new ArrayList<>(HEADER);
        for (Month month : Month.values()) {
            lines.add(String.join("\t", numbers.keySet().stream()
                    .filter(name -> numbers.get(name) == month.getValue()).sorted().toList()));
        }
        Files.write(Path.of(arguments[0]), lines);
        Files.write(Path.of(arguments[1]),
                Stream.concat(WEEKDAYS_HEADER.stream(), weekdays().stream()).toList());
    }

    /** The words with at least three letters in the names of weekdays, in small letters. */
    private static Set<String> weekdays() {
        Set<String> words = new TreeSet<>();
        for (String tag : LANGUAGES) {
            for (DayOfWeek day : DayOfWeek.values()) {
                for (TextStyle style : STYLES) {
                    String name = day.getDisplayName(style, Locale.forLanguageTag(tag)).toLowerCase(Locale.ROOT);
                    Stream.of(name.split("[^\\p{L}\\p{M}]+")).filter(word -> word.length() > 2).forEach(words::add);
                }
            }
        }
        return words;
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
        return numbers;
    }

    private static void add(String name, int month, Map<String, Integer> numbers) {
        String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        if (bare.length() > 2 && bare.chars().noneMatch(Character::isDigit)) {
            numbers.putIfAbsent(bare, month);
        }
    }
}
