package claimmark.core.suggest.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import claimmark.core.dates.MonthNames;
import claimmark.core.language.TextToken;
import claimmark.core.suggest.Sentence;
import claimmark.core.text.TextSpan;

/**
 * Reads the figures of a sentence. Numbers that count or measure nothing are left out: years, days of a month, times,
 * results of games, numbers of pages and rooms.
 */
final class QuantityReader {

    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,4}(?:st|nd|rd|th)");
    /** "10-mile". */
    private static final Pattern WITH_UNIT = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,4})?)-(\\p{L}{1,12})");
    /** Words that a number only names something after. */
    private static final Set<String> LABELS = Set.of("no", "nos", "number", "section", "article", "chapter", "page",
            "pages", "rule", "title", "route", "interstate", "flight", "resolution", "channel", "room", "game",
            "day", "week", "year", "round", "part", "phase", "level", "grade", "group", "class", "type", "area",
            "highway", "exit", "line", "step", "item", "figure", "table", "version", "episode", "season", "age",
            "aged", "district", "ward", "stage", "size", "lot", "bus", "unit", "form", "top");
    private static final Set<String> SIGNS_BESIDE = Set.of("/", ":", "#", "@", "*", "=", "\u00d7", "^", "_");
    private static final Set<String> CURRENCIES = Set.of("$", "\u00a3", "\u20ac", "\u00a5");

    private final String text;
    private final List<TextToken> tokens;

    private QuantityReader(Sentence sentence) {
        text = sentence.text();
        tokens = sentence.tokens();
    }

    /** The figures of a sentence, in order. */
    static List<Quantity> read(Sentence sentence) {
        QuantityReader reader = new QuantityReader(sentence);
        List<Quantity> found = new ArrayList<>();
        int at = 0;
        while (at < reader.tokens.size()) {
            Optional<Read> read = reader.at(at);
            read.map(Read::quantity).ifPresent(found::add);
            at = read.map(Read::end).orElse(at + 1);
        }
        return found;
    }

    private record Read(Quantity quantity, int end) {
    }

    private Optional<Read> at(int index) {
        TextToken token = tokens.get(index);
        if (ORDINAL.matcher(token.text()).matches()) {
            return Optional.of(new Read(new Quantity(token.span(), token.start(), 0, 1, 1, Unit.ORDINAL, Hedge.NONE),
                    index + 1));
        }
        Matcher withUnit = WITH_UNIT.matcher(token.text());
        if (withUnit.matches()) {
            return Units.of(withUnit.group(2).toLowerCase(Locale.ROOT)).flatMap(unit -> Numeral.digits(
                    withUnit.group(1)).map(number -> new Read(new Quantity(token.span(), token.start(), number.value(),
                            number.step(), 1, unit, Hedge.NONE), index + 1)));
        }
        return Numeral.at(tokens, index).filter(number -> isFigure(index, number)).map(number -> read(index, number));
    }

    private Read read(int index, Numeral number) {
        boolean isMoney = index > 0 && CURRENCIES.contains(tokens.get(index - 1).text());
        int first = isMoney ? index - 1 : index;
        Units.Found found = isMoney ? new Units.Found(Unit.money(tokens.get(first).text()), number.end())
                : Units.at(tokens, number.end()).orElse(new Units.Found(Unit.COUNT, number.end()));
        int end = found.end();
        Unit unit = found.unit();
        Hedge.Found hedge = Hedge.before(tokens, first);
        boolean minus = unit.dimension() == Dimension.TEMPERATURE && isMinus(first - 1);
        TextSpan span = new TextSpan(tokens.get(minus ? first - 1 : first).start(), tokens.get(end - 1).end());
        return new Read(new Quantity(span, Math.min(span.start(), tokens.get(hedge.from()).start()),
                minus ? -number.value() : number.value(), number.step(), number.scale(), unit, hedge.hedge()), end);
    }

    private boolean isMinus(int index) {
        return index >= 0 && Set.of("-", "\u2212", "\u2013", "minus").contains(tokens.get(index).text());
    }

    private boolean isFigure(int index, Numeral number) {
        String before = index == 0 ? "" : tokens.get(index - 1).text();
        boolean hasCurrency = CURRENCIES.contains(before);
        boolean hasUnit = Units.at(tokens, number.end()).isPresent();
        boolean isYear = YEAR.matcher(tokens.get(index).text()).matches() && !hasCurrency && !hasUnit
                && number.end() == index + 1;
        return !isYear && !isOfDay(index, number.end()) && !isBeside(index - 1, index) && !isBeside(index, index + 1)
                && (hasCurrency || !isNamed(index));
    }

    /** Whether a sign between two tokens makes them one: "3/4", "#5". */
    private boolean isBeside(int left, int right) {
        if (left < 0 || right >= tokens.size() || tokens.get(left).end() < tokens.get(right).start()) {
            return false;
        }
        return SIGNS_BESIDE.contains(tokens.get(left).text()) || SIGNS_BESIDE.contains(tokens.get(right).text());
    }

    private boolean isOfDay(int index, int end) {
        int before = index > 1 && tokens.get(index - 1).is(".") ? index - 2 : index - 1;
        return before >= 0 && isMonth(before) || end < tokens.size() && isMonth(end)
                || end < tokens.size() && Set.of("a.m.", "p.m.", "am", "pm", "o'clock", "o\u2019clock")
                        .contains(tokens.get(end).text().toLowerCase(Locale.ROOT));
    }

    private boolean isMonth(int index) {
        TextToken token = tokens.get(index);
        return token.isWord() && token.isCapitalised() && MonthNames.isMonth(token.text());
    }

    /** Whether it is the number of something: "No. 5", "Apollo 11". */
    private boolean isNamed(int index) {
        int before = index > 1 && tokens.get(index - 1).is(".") && tokens.get(index - 1).start()
                == tokens.get(index - 2).end() ? index - 2 : index - 1;
        if (before < 0 || !tokens.get(before).isWord()) {
            return false;
        }
        TextToken word = tokens.get(before);
        return LABELS.contains(word.text().toLowerCase(Locale.ROOT)) || before > 0 && word.isCapitalised()
                && text.charAt(word.start()) != 'I';
    }
}
