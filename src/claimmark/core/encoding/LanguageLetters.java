package claimmark.core.encoding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import claimmark.core.text.ResourceLines;

/**
 * Which letter follows which in many languages. The pairs were counted in the names that the Unicode Common Locale Data
 * Repository (CLDR) has in each language: of countries, languages, months, days and currencies. The counts are shipped
 * as {@code letter-pairs.txt}. Java has the same names, but needs seconds to load that many, and a file would wait.
 */
final class LanguageLetters {

    /** The share of a pair's likelihood that comes from its second letter alone. */
    private static final double BY_LETTER = 0.2;
    /** A letter that the language does not have. */
    private static final double FOREIGN = -14;

    private final List<Language> languages;

    /** The pairs and the letters of one language, each with its share. */
    private record Language(Map<Integer, Double> pairs, Map<Integer, Double> letters) {

        double likelihood(Map<Integer, Integer> counts) {
            double sum = 0;
            for (Map.Entry<Integer, Integer> pair : counts.entrySet()) {
                sum += pair.getValue() * likelihood(pair.getKey());
            }
            return sum;
        }

        private double likelihood(int pair) {
            Double letter = letters.get(pair & 0xFFFF);
            return letter == null ? FOREIGN
                    : Math.log((1 - BY_LETTER) * pairs.getOrDefault(pair, 0.0) + BY_LETTER * letter);
        }
    }

    private LanguageLetters() {
        languages = ResourceLines.of(LanguageLetters.class, "letter-pairs.txt").stream()
                .map(LanguageLetters::language).toList();
    }

    /** The letters of all languages, read when they are first needed. They never change. */
    static LanguageLetters ofNames() {
        return Holder.SHARED;
    }

    private static final class Holder {
        private static final LanguageLetters SHARED = new LanguageLetters();
    }

    /**
     * How likely pairs of letters are in the language that fits them and the letters beside them best, in nats. How
     * likely the letters beside them are does not count itself: they are the same in all charsets.
     */
    double likelihood(LetterPairs pairs) {
        double best = Double.NEGATIVE_INFINITY;
        double bestBeside = Double.NEGATIVE_INFINITY;
        for (Language language : languages) {
            double beside = language.likelihood(pairs.beside());
            bestBeside = Math.max(bestBeside, beside);
            best = Math.max(best, beside + language.likelihood(pairs.counts()));
        }
        return pairs.symbols() + best - bestBeside;
    }

    /** The language of a line of the table: its tag, and then each pair with how often it was counted. */
    private static Language language(String line) {
        Map<Integer, Integer> pairs = new HashMap<>();
        Map<Integer, Integer> letters = new HashMap<>();
        int all = 0;
        String[] cells = line.split("\t");
        for (int i = 1; i < cells.length; i++) {
            int pair = cells[i].charAt(0) << 16 | cells[i].charAt(1);
            int count = Integer.parseInt(cells[i].substring(2));
            pairs.put(pair, count);
            letters.merge(pair & 0xFFFF, count, Integer::sum);
            all += count;
        }
        Map<Integer, Double> shares = new HashMap<>();
        pairs.forEach((pair, count) -> shares.put(pair, (double) count / letters.getOrDefault(pair >>> 16, count)));
        Map<Integer, Double> alone = new HashMap<>();
        for (Map.Entry<Integer, Integer> letter : letters.entrySet()) {
            alone.put(letter.getKey(), (double) letter.getValue() / all);
        }
        return new Language(shares, alone);
    }
}
