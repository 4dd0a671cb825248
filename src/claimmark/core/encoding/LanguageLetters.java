package claimmark.core.encoding;

import java.text.DateFormatSymbols;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which letter follows which in many languages. The pairs are counted in the names that the Unicode Common Locale Data
 * Repository (CLDR), which is part of the JDK, has in each language: of countries, languages, months, days and
 * currencies. So no model is shipped.
 */
final class LanguageLetters {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "it", "nl", "da", "sv", "nb",
            "fi", "is", "pl", "cs", "sk", "hu", "ro", "hr", "sl", "sq", "tr", "et", "lv", "lt", "ga", "mt", "ca", "gl",
            "eu", "cy", "vi", "af", "eo", "fo", "az", "sr-Latn", "ru", "uk", "be", "bg", "sr", "mk", "el", "he", "ar",
            "fa", "ur", "th");
    /** The share of a pair's likelihood that comes from its second letter alone. */
    private static final double BY_LETTER = 0.2;
    /** A letter that the language does not have. */
    private static final double FOREIGN = -14;

    private final List<Language> languages = new ArrayList<>();

    /** The pairs and the letters of one language, each with its share. */
    private record Language(Map<Integer, Double> pairs, Map<Integer, Double> letters) {

        double likelihood(int pair) {
            Double letter = letters.get(pair & 0xFFFF);
            return letter == null ? FOREIGN
                    : Math.log((1 - BY_LETTER) * pairs.getOrDefault(pair, 0.0) + BY_LETTER * letter);
        }
    }

    private LanguageLetters() {
        for (String language : LANGUAGES) {
            languages.add(count(names(Locale.forLanguageTag(language))));
        }
    }

    /** The letters of all languages, counted when they are first needed. They never change. */
    static LanguageLetters ofNames() {
        return Holder.SHARED;
    }

    private static final class Holder {
        private static final LanguageLetters SHARED = new LanguageLetters();
    }

    /** How likely pairs of letters are in the language that fits them best, in nats. */
    double likelihood(LetterPairs pairs) {
        double best = Double.NEGATIVE_INFINITY;
        for (Language language : languages) {
            double sum = pairs.symbols();
            for (Map.Entry<Integer, Integer> pair : pairs.counts().entrySet()) {
                sum += pair.getValue() * language.likelihood(pair.getKey());
            }
            best = Math.max(best, sum);
        }
        return best;
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
                .reduce(new StringBuilder(), (all, name) -> all.append(name).append('\n'), StringBuilder::append)
                .toString();
    }

    private static Language count(String names) {
        Map<Integer, Integer> pairs = new HashMap<>();
        Map<Integer, Integer> letters = new HashMap<>();
        char before = ' ';
        for (int i = 0; i < names.length(); i++) {
            char small = LetterPairs.small(names.charAt(i));
            pairs.merge(before << 16 | small, 1, Integer::sum);
            letters.merge((int) small, 1, Integer::sum);
            before = small;
        }
        Map<Integer, Double> shares = new HashMap<>();
        pairs.forEach((pair, count) -> shares.put(pair, (double) count / letters.getOrDefault(pair >>> 16, count)));
        Map<Integer, Double> alone = new HashMap<>();
        letters.forEach((letter, count) -> alone.put(letter, (double) count / names.length()));
        return new Language(shares, alone);
    }
}
