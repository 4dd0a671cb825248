package claimmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DateFormatSymbols;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import claimmark.core.encoding.LetterPairs;

/**
 * Writes the pairs of letters by which languages are told apart: {@code FILE}. They are counted in names of the Common
 * Locale Data Repository (CLDR) in the Java that runs this.
 */
public final class LetterPairTable {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "it", "nl", "da", "sv", "nb",
            "fi", "is", "pl", "cs", "sk", "hu", "ro", "hr", "sl", "sq", "tr", "et", "lv", "lt", "ga", "mt", "ca", "gl",
            "eu", "cy", "vi", "af", "eo", "fo", "az", "sr-Latn", "ru", "uk", "be", "bg", "sr", "mk", "el", "he", "ar",
            "fa", "ur", "th");
    private static final List<String> HEADER = List.of(
            "# Pairs of letters in names of the Unicode Common Locale Data Repository (CLDR), Unicode License V3",
            "# (https://www.unicode.org/license.txt). A line for each language: its tag, and each pair"
                    + " with its number.",
            "# Written by \"claimmark bench letterpairtable\".");

    private LetterPairTable() {
    }

    public static void main(String[] arguments) throws IOException {
        List<String> lines = new ArrayList<>(HEADER);
        for (String language : LANGUAGES) {
            Map<String, Integer> counts = count(names(Locale.forLanguageTag(language)));
            lines.add(language + counts.entrySet().stream().map(pair -> "\t" + pair.getKey() + pair.getValue())
                    .collect(Collectors.joining()));
        }
        Files.write(Path.of(arguments[0]), lines);
    }

    private static String names(Locale locale) {
        Stream<String> countries = Stream.of(Locale.getISOCountries())
                .map(country -> new Locale("", country).getDisplayCountry(locale));
        Stream<String> languages = Stream.of(Locale.getISOLanguages())
                .map(language -> Locale.forLanguageTag(language).getDisplayLanguage(locale));
        Stream<String> currencies = Currency.getAvailableCurrencies().stream()
                .map(currency -> currency.getDisplayName(locale));
        DateFormatSymbols dates = DateFormatSymbols.getInstance(locale);
        Stream<String> calendar = Stream.of(dates.getMonths(), dates.getWeekdays()).flatMap(Stream::of);
        return Stream.of(countries, languages, currencies, calendar).flatMap(names -> names).sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Map<String, Integer> count(String names) {
        Map<String, Integer> pairs = new TreeMap<>();
        char before = ' ';
        for (int i = 0; i < names.length(); i++) {
            char small = LetterPairs.small(names.charAt(i));
            pairs.merge("" + before + small, 1, Integer::sum);
            before = small;
        }
        return pairs;
    }
}
