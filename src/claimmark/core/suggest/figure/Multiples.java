package claimmark.core.suggest.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import claimmark.core.suggest.Reason;
import claimmark.core.suggest.SuggestionRule;

/** Something that doubled to more or less than twice of what it was: "doubled from 40 to 60". */
final class Multiples implements FigureRule {

    private static final Pattern DOUBLED_FROM = Pattern.compile("(?:.*\\W)?(?:(more than|nearly|almost|about) )?"
            + "(doubled|tripled|trebled|quadrupled|halved)(?: (?:in size|in number))?,? from (?:an? )?",
            Pattern.DOTALL);
    private static final Pattern TO = Pattern.compile("(?: [\\p{L}'\u2019-]+){0,2} to (?:just |only |a )?");
    private static final Map<String, Double> TIMES = Map.of("doubled", 2.0, "tripled", 3.0, "trebled", 3.0,
            "quadrupled", 4.0, "halved", 0.5);
    private static final double LEAST = .85;
    private static final double LEAST_OF_NEARLY = .7;
    private static final double MOST = 1.2;
    private static final double MOST_OF_MORE = 1.6;

    @Override
    public List<Contradiction> in(SentenceFigures sentence) {
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i + 1 < sentence.size(); i++) {
            Matcher verb = DOUBLED_FROM.matcher(sentence.before(i));
            if (verb.matches() && TO.matcher(sentence.between(i)).matches()
                    && Changes.isComparable(sentence.get(i), sentence.get(i + 1))
                    && !fits(sentence.get(i), sentence.get(i + 1), verb)) {
                found.add(new Contradiction(SuggestionRule.FIGURE_CHANGE, sentence.span(i, i + 1),
                        Reason.of(Reason.Code.MULTIPLE_DIFFERS, sentence.words(i), sentence.words(i + 1),
                                verb.group(2), Calculated.number(sentence.get(i + 1).value()
                                        / sentence.get(i).value()))));
            }
        }
        return found;
    }

    private static boolean fits(Quantity before, Quantity after, Matcher verb) {
        boolean isMore = "more than".equals(verb.group(1));
        boolean isNearly = verb.group(1) != null && !isMore;
        double times = TIMES.getOrDefault(verb.group(2), 1.0);
        Range meant = new Range(times * (isNearly ? LEAST_OF_NEARLY : LEAST), times * (isMore ? MOST_OF_MORE : MOST));
        return meant.meets(after.range().over(before.range()))
                || meant.meets(after.range().over(before.scaledAs(after).range()));
    }

    @Override
    public List<String> examples() {
        return List.of("The fleet doubled from {40 to 60→1.5}.", "The fleet doubled from 40 to 82.",
                "The fleet nearly doubled, from 40 to 70.", "It more than tripled from 1 to 4 million.",
                "The price halved from {$60 to $40→0.667}.", "The price halved from $60 to $31.");
    }
}
