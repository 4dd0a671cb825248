package claimmark.core.suggest.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import claimmark.core.suggest.Reason;
import claimmark.core.suggest.SuggestionRule;

/** A change that is not the one between two figures: "rose from 40 to 50, up 20 %". */
final class Changes implements FigureRule {

    private static final String WORD = "(?: [\\p{L}'\u2019-]+)";
    private static final String CHANGE = "(?:increase|rise|jump|gain|growth|surge|hike|drop|decline|fall|decrease"
            + "|reduction|cut|plunge)";
    private static final Pattern TO = Pattern.compile(WORD + "{0,3} to (?:(?:a|an|just|only|now) )?");
    private static final Pattern FROM = Pattern.compile(WORD + "{0,4},? from (?:(?:a|an|just|only) )?");
    private static final Pattern FROM_AT_THE_END = Pattern.compile("(?:.*\\W)?from ", Pattern.DOTALL);
    private static final Pattern THEN_FROM = Pattern.compile("(?: " + CHANGE + ")?,? ?\\(?from ");
    private static final Pattern CHANGED_BY = Pattern.compile(
            "(?:.*\\W)?(?:(?:up|down|rose|fell|grew|dropped|declined|increased|decreased|jumped|climbed) (?:by )?"
            + "|(?:an?|or) |" + CHANGE + " of )", Pattern.DOTALL);
    private static final Pattern UP_OR_DOWN = Pattern.compile(WORD + "{0,3}(?:, | \\(|\\s?[\u2013\u2014]\\s?)(?:or )?"
            + "(?:(?:up|down) (?:by )?|an? (?:" + CHANGE + " of )?)");
    private static final Pattern OF_CHANGE = Pattern.compile(" " + CHANGE + "\\b.*", Pattern.DOTALL);
    private static final double WHOLE = 100;
    /** What is about so much may be off by so many hundredths of it. */
    private static final double ABOUT = .2;

    @Override
    public List<Contradiction> in(SentenceFigures sentence) {
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i + 2 < sentence.size(); i++) {
            if (isFromTo(sentence, i) && isChange(sentence, i + 2)) {
                check(sentence, i, i + 1, i + 2, i).ifPresent(found::add);
            } else if (isFromTo(sentence, i + 1) && THEN_FROM.matcher(sentence.between(i)).matches()
                    && CHANGED_BY.matcher(sentence.before(i)).matches()) {
                check(sentence, i + 1, i + 2, i, i).ifPresent(found::add);
            } else if (CHANGED_BY.matcher(sentence.before(i)).matches() && TO.matcher(sentence.between(i)).matches()
                    && FROM.matcher(sentence.between(i + 1)).matches()) {
                check(sentence, i + 2, i + 1, i, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isFromTo(SentenceFigures sentence, int from) {
        return from + 1 < sentence.size() && FROM_AT_THE_END.matcher(sentence.before(from)).matches()
                && TO.matcher(sentence.between(from)).matches();
    }

    private static boolean isChange(SentenceFigures sentence, int percent) {
        String between = sentence.between(percent - 1);
        Matcher words = UP_OR_DOWN.matcher(between);
        return words.matches() && (between.contains("up ") || between.contains("down ") || between.endsWith(" of ")
                || OF_CHANGE.matcher(sentence.after(percent)).matches());
    }

    private static Optional<Contradiction> check(SentenceFigures sentence, int from, int to, int change, int first) {
        Quantity before = sentence.get(from);
        Quantity after = sentence.get(to);
        Quantity written = sentence.get(change);
        Quantity scaled = before.scaledAs(after);
        boolean isMeant = written.is(Dimension.PERCENT) && written.hedge() != Hedge.MORE
                && written.hedge() != Hedge.LESS && isComparable(before, after) && !before.is(Dimension.PERCENT);
        if (!isMeant || fits(before, after, written) || fits(scaled, after, written)) {
            return Optional.empty();
        }
        double exact = Math.abs(WHOLE * (after.value() - scaled.value()) / scaled.value());
        return Optional.of(new Contradiction(SuggestionRule.FIGURE_CHANGE, sentence.span(first, first + 2),
                Reason.of(Reason.Code.CHANGE_DIFFERS, sentence.words(from), sentence.words(to),
                        sentence.words(change), Calculated.number(exact))));
    }

    static boolean isComparable(Quantity one, Quantity other) {
        boolean isHalfMoney = one.is(Dimension.MONEY) && other.is(Dimension.COUNT) && other.scale() > 1;
        return (one.unit().equals(other.unit()) || isHalfMoney) && !one.is(Dimension.ORDINAL)
                && !one.is(Dimension.TEMPERATURE) && one.value() > 0 && other.value() > 0;
    }

    private static boolean fits(Quantity before, Quantity after, Quantity written) {
        Range times = after.range().over(before.range());
        double least = WHOLE * (times.least() - 1);
        double greatest = WHOLE * (times.greatest() - 1);
        double slack = written.isExact() && before.isExact() && after.isExact() ? written.step()
                : Math.max(2 * written.step(), ABOUT * written.value());
        Range share = new Range(written.value(), written.value()).wider(slack);
        return share.meets(new Range(least, greatest)) || share.meets(new Range(-greatest, -least));
    }

    @Override
    public List<String> examples() {
        return List.of("Membership rose from 40 to 50.",
                "Sales rose from {40 to 50, up 20%→25}.", "Sales rose from 40 to 50, up 25%.",
                "Sales rose from {400,000 to 500,000, an increase of 20 percent→25}, last year.",
                "Sales rose {20 percent to $50 million from $40 million→25} a year earlier.",
                "Sales rose 12 percent to $1.2 billion from $1.1 billion.",
                "Deaths fell {30 percent, from 50 to 40→20}.", "Deaths fell 20 percent, from 50 to 40.",
                "The budget grew from 4 to 5 million, up 25 percent.",
                "Unemployment fell from 10 percent to 8 percent, down 2 percent.",
                "The share rose from 40 to 50 and 20 percent agreed.", "It moved up from third to second, up 20%.",
                "Prices went from 40 to 60, about 50% more.");
    }
}
