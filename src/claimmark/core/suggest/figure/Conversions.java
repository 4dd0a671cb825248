package claimmark.core.suggest.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import claimmark.core.suggest.Reason;
import claimmark.core.suggest.SuggestionRule;

/** The same in two units that is not the same: "5 miles (12 km)". */
final class Conversions implements FigureRule {

    private static final Pattern IN_BRACKETS = Pattern.compile(
            "(?: [\\p{L}'\u2019-]+){0,3} ?\\((?:or |about |around |approx\\.? |some |nearly |~)?");
    private static final Set<Dimension> CONVERTED = Set.of(Dimension.LENGTH, Dimension.AREA, Dimension.MASS,
            Dimension.SPEED, Dimension.TEMPERATURE);
    /** So much of a value is lost by rounding at will. */
    private static final double SLACK = .1;
    private static final double DEGREES = 2;

    @Override
    public List<Contradiction> in(SentenceFigures sentence) {
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i + 1 < sentence.size(); i++) {
            Quantity first = sentence.get(i);
            Quantity second = sentence.get(i + 1);
            boolean isConverted = CONVERTED.contains(first.unit().dimension())
                    && first.unit().dimension() == second.unit().dimension()
                    && first.unit().isMetric() != second.unit().isMetric()
                    && IN_BRACKETS.matcher(sentence.between(i)).matches() && sentence.after(i + 1).startsWith(")");
            if (isConverted && !isPartOfMore(sentence, i) && !fits(first, second)) {
                double there = second.unit().ofBase(first.unit().inBase(first.value()));
                found.add(new Contradiction(SuggestionRule.FIGURE_CONVERSION, sentence.span(i, i + 1),
                        Reason.of(Reason.Code.CONVERSION_DIFFERS, sentence.words(i), sentence.words(i + 1),
                                Calculated.number(there) + ' ' + second.unit().name())));
            }
        }
        return found;
    }

    /** Whether it follows another one that it belongs to: "5 feet 10 inches", "10 to 12 miles", "2 by 3 feet". */
    private static boolean isPartOfMore(SentenceFigures sentence, int index) {
        if (index == 0) {
            return false;
        }
        Quantity before = sentence.get(index - 1);
        return before.unit().equals(Unit.COUNT) || before.is(sentence.get(index).unit().dimension())
                && sentence.before(index).length() <= SHORT_GAP;
    }

    private static final int SHORT_GAP = 6;

    private static boolean fits(Quantity first, Quantity second) {
        if (first.is(Dimension.TEMPERATURE)) {
            double difference = first.value() * first.unit().factor() / second.unit().factor();
            double there = second.unit().ofBase(first.unit().inBase(first.value()));
            Range written = second.roundRange().wider(DEGREES);
            return written.meets(new Range(difference, difference)) || written.meets(new Range(there, there));
        }
        Range one = base(first);
        return one.wider(SLACK * Math.abs(one.greatest())).meets(base(second));
    }

    private static Range base(Quantity quantity) {
        Range range = quantity.roundRange();
        return new Range(quantity.unit().inBase(range.least()), quantity.unit().inBase(range.greatest()));
    }

    @Override
    public List<String> examples() {
        return List.of("It lies {5 miles (12 km)→8.05 km} from here.", "It lies 5 miles (8 km) from here.",
                "It lies 100 kilometers (60 miles) away.", "It lies a mile away, 1 kilometer (1 mile) or so.",
                "He is 5 feet 10 inches (1.78 meters) tall.", "A {10-mile (20-kilometer)→16.1 km} road.",
                "It was {30 degrees Celsius (96 Fahrenheit)→86 °F} in the shade.",
                "It was 30 degrees Celsius (86 Fahrenheit) in the shade.",
                "It warmed by 2 degrees Celsius (3.6 degrees Fahrenheit).", "It was -10 C (14 F) at night.",
                "It is 10 to 12 miles (19 km) long.");
    }
}
