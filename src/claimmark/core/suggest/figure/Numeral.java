package claimmark.core.suggest.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import claimmark.core.language.NumberWords;
import claimmark.core.language.TextToken;

/**
 * A number as it is written, in digits or in words: "1,200", "4.5 million", "twenty-one".
 *
 * @param step how much one more in its last digit is: 100,000 in "4.5 million"
 * @param end the number of the token behind it
 * @param scale what a word such as "million" makes it greater by; 1 when there is none
 */
record Numeral(double value, double step, int end, double scale) {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,15}(?:\\.\\d+)?");
    /** As most of Europe writes it: "12,5". */
    private static final Pattern WITH_COMMA = Pattern.compile("\\d{1,12},\\d{1,2}");
    /** "4.5m", "3bn", "20k". */
    private static final Pattern SHORT = Pattern.compile("(\\d{1,6}(?:\\.\\d+)?)(k|m|mn|bn|b|tn)");
    private static final Map<String, Double> SCALES = Map.ofEntries(Map.entry("hundred", 1e2),
            Map.entry("thousand", 1e3), Map.entry("million", 1e6), Map.entry("billion", 1e9),
            Map.entry("trillion", 1e12), Map.entry("k", 1e3), Map.entry("m", 1e6), Map.entry("mn", 1e6),
            Map.entry("bn", 1e9), Map.entry("b", 1e9), Map.entry("tn", 1e12));

    /** The number that begins with a token; empty when none does. */
    static Optional<Numeral> at(List<TextToken> tokens, int from) {
        TextToken token = tokens.get(from);
        if (token.isNumber()) {
            return digits(token.text()).map(plain -> scaled(tokens, plain, from + 1));
        }
        if (!token.isWord()) {
            return Optional.empty();
        }
        String word = lower(token);
        Matcher inShort = SHORT.matcher(word);
        if (inShort.matches()) {
            Numeral plain = digits(inShort.group(1)).orElseThrow();
            return Optional.of(plain.times(SCALES.get(inShort.group(2)).doubleValue(), from + 1));
        }
        OptionalInt small = NumberWords.value(word);
        return small.isEmpty() ? Optional.empty()
                : Optional.of(scaled(tokens, new Numeral(small.getAsInt(), 1, 0, 1), from + 1));
    }

    /** A number in digits; its end is not known. Empty when the text is none. */
    static Optional<Numeral> digits(String text) {
        String plain = WITH_COMMA.matcher(text).matches() ? text.replace(',', '.') : text.replace(",", "");
        if (!DIGITS.matcher(text).matches() && !WITH_COMMA.matcher(text).matches()) {
            return Optional.empty();
        }
        int point = plain.indexOf('.');
        double step = point < 0 ? 1 : Math.pow(10, point + 1.0 - plain.length());
        return Optional.of(new Numeral(Double.parseDouble(plain), step, 0, 1));
    }

    private static Numeral scaled(List<TextToken> tokens, Numeral plain, int next) {
        if (next < tokens.size() && tokens.get(next).isWord()) {
            String word = lower(tokens.get(next));
            if (word.length() > 1 && SCALES.containsKey(word)) {
                return plain.times(SCALES.get(word).doubleValue(), next + 1);
            }
        }
        return plain.times(1, next);
    }

    private Numeral times(double factor, int next) {
        return new Numeral(value * factor, step * factor, next, factor);
    }

    private static String lower(TextToken token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
