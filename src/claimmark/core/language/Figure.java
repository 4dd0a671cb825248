package claimmark.core.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import claimmark.core.text.TextSpan;

/**
 * Finds a figure with its unit: "$4.5 million", "23 per cent", "two thirds", "1,200 km". A bare year or day is a
 * figure, too. Spans count in UTF-16 units.
 *
 * <pre>
 * Figure.at("It cost $4.5 million in all.", 10);   // 8..20
 * </pre>
 */
public final class Figure {

    /** In UTF-16 units: no figure with its unit is longer. */
    private static final int REACH = 80;

    private static final String DIGITS = "[+\u2212-]?\\p{Nd}{1,15}(?:[.,\u00a0\u202f'\u2019]\\p{Nd}{1,15}){0,6}"
            + "(?: ?[\u00bc-\u00be\u2150-\u215e])?";
    private static final String RANGE = DIGITS + "(?:(?: ?[\u2013-] ?| to )" + DIGITS + ")?";
    private static final String SMALL = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
            + "|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
            + "|ninety|half|dozen|hundred|thousand|million|billion|trillion|third|quarter|fifth|tenth";
    private static final String IN_WORDS = "(?:a |an )?(?:" + SMALL + ")s?(?:[ -](?:and |a )?(?:" + SMALL + ")s?){0,5}";
    private static final String CURRENCY = "[$\u00a3\u20ac\u00a5\u20b9\u20bd]|(?:US|CA?|AU?|NZ)[$]"
            + "|(?:USD|EUR|GBP|CHF) ";
    private static final String MAGNITUDE = "hundred|thousand|million|billion|trillion|[mb]n|[mkb]";
    private static final String UNIT = "%|per ?cent(?:age points?)?|percentage points?|basis points?"
            + "|(?:US |Canadian |Australian )?dollars?|euros?|pounds?|roubles?|rubles?|yuan|yen|rupees?|francs?|cents?"
            + "|(?:square |cubic )?(?:kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet|foot|inch(?:es)?|yards?)"
            + "|km\u00b2?|cm|mm|m\u00b2|hectares?|acres?|tons?|tonnes?|kilograms?|kilos?|kg|grams?|lit(?:er|re)s?"
            + "|gallons?|barrels?|degrees?(?: (?:Celsius|Fahrenheit))?|\u00b0[CF]|mph|km/h|[kMGT]Wh?|watts?"
            + "|seconds?|minutes?|hours?|days?|weeks?|months?|years?(?: old)?|decades?|centur(?:y|ies)"
            + "|people|persons?|times|votes?|points?";
    private static final Pattern FIGURE = Pattern.compile("(?i)(?<![\\p{L}\\p{Nd}])(?:(?:" + CURRENCY + ")?" + RANGE
            + "|" + IN_WORDS + ")(?:[ \u00a0-]?(?:" + MAGNITUDE + ")(?![\\p{L}\\p{Nd}]))?"
            + "(?:[ \u00a0-]?(?:" + UNIT + ")(?![\\p{L}\\p{Nd}]))?(?![\\p{L}\\p{Nd}])");

    private Figure() {
    }

    /** The figure that a caret stands in or at; empty when there is none. */
    public static Optional<TextSpan> at(String text, int caret) {
        TextSpan near = MarkedWords.lineAt(text, caret, REACH);
        Matcher figure = FIGURE.matcher(text).region(near.start(), near.end()).useTransparentBounds(true);
        while (figure.find() && figure.start() <= caret) {
            if (caret <= figure.end()) {
                return Optional.of(new TextSpan(figure.start(), figure.end()));
            }
        }
        return Optional.empty();
    }
}
