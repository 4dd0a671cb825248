package claimmark.core.suggest.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import claimmark.core.suggest.Reason;
import claimmark.core.suggest.SuggestionRule;

/** A part, its whole and its share in percent that do not fit: "12 of 30 (45 %)". */
final class Shares implements FigureRule {

    private static final String WORDS = "(?: [\\p{L}'\u2019-]+)";
    private static final Pattern OF = Pattern.compile(WORDS + "{0,2} (?:out )?(?:of|von|sur|de|van)"
            + "(?: (?:the|its|their|all|those|these|our|den|les|los))? ");
    private static final Pattern IN_BRACKETS = Pattern.compile(WORDS + "{0,4} ?\\(");
    private static final Pattern IN_COMMAS = Pattern.compile(WORDS + "{0,4}(?:, or| \u2013| \u2014|\u2014) ?");
    private static final Pattern BEFORE = Pattern.compile(WORDS + "{0,6} ?(?:\\(|, or )");
    private static final Pattern CLOSED = Pattern.compile("(?: of [^()]{1,40})?\\).*", Pattern.DOTALL);
    private static final Pattern ENDED = Pattern.compile("(?:[,;.]| of | \u2013| ?\u2014).*|", Pattern.DOTALL);
    /** In percentage points; what is about so much may be off by more. */
    private static final double ABOUT = 3;
    private static final double WHOLE = 100;

    @Override
    public List<Contradiction> in(SentenceFigures sentence) {
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i + 2 < sentence.size(); i++) {
            if (sentence.are(Dimension.COUNT, i, i + 1) && sentence.get(i + 2).is(Dimension.PERCENT)
                    && OF.matcher(sentence.between(i)).matches() && isBehind(sentence, i + 2)) {
                check(sentence, i, i, i + 2).ifPresent(found::add);
            } else if (sentence.get(i).is(Dimension.PERCENT) && sentence.are(Dimension.COUNT, i + 1, i + 2)
                    && BEFORE.matcher(sentence.between(i)).matches()
                    && OF.matcher(sentence.between(i + 1)).matches()
                    && isClosed(sentence.between(i), sentence.after(i + 2))) {
                check(sentence, i + 1, i, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isBehind(SentenceFigures sentence, int percent) {
        String between = sentence.between(percent - 1);
        return (IN_BRACKETS.matcher(between).matches() || IN_COMMAS.matcher(between).matches())
                && isClosed(between, sentence.after(percent));
    }

    private static boolean isClosed(String opening, String after) {
        return opening.endsWith("(") ? CLOSED.matcher(after).matches() || after.indexOf(')') > 0
                : ENDED.matcher(after).matches();
    }

    private static Optional<Contradiction> check(SentenceFigures sentence, int part, int first, int percent) {
        Quantity some = sentence.get(part);
        Quantity all = sentence.get(part + 1);
        Quantity share = sentence.get(percent);
        boolean isMeant = all.value() > 1 && some.value() <= all.value() && isNear(some) && isNear(all)
                && isNear(share);
        if (!isMeant) {
            return Optional.empty();
        }
        double least = WHOLE * some.range().least() / all.range().greatest();
        double greatest = WHOLE * some.range().greatest() / Math.max(1, all.range().least());
        double exact = WHOLE * some.value() / all.value();
        boolean isWhole = some.scale() == 1 && all.scale() == 1 && some.step() >= 1 && all.step() >= 1;
        Range calculated = isWhole ? new Range(exact, exact) : new Range(least, greatest);
        boolean isAbout = !some.isExact() || !all.isExact() || !share.isExact();
        Range written = new Range(share.value(), share.value()).wider(isAbout ? ABOUT : share.step());
        return calculated.meets(written) ? Optional.empty() : Optional.of(new Contradiction(
                SuggestionRule.FIGURE_SHARE, sentence.span(first, first + 2),
                Reason.of(Reason.Code.SHARE_DIFFERS, sentence.words(part), sentence.words(part + 1),
                        sentence.words(percent), Calculated.number(exact))));
    }

    private static boolean isNear(Quantity quantity) {
        return quantity.isExact() || quantity.hedge() == Hedge.ABOUT;
    }

    @Override
    public List<String> examples() {
        return List.of("Of the members, {12 of 30 (45%)→40} voted.", "Some 12 of 30 (40%) voted.",
                "In all, {12 out of the 30 members, or 45 percent→40}, voted.",
                "Two of three (67 percent) and one of three (33 percent) agreed.",
                "Nearly 12 of 30 members (42%) voted.", "More than 12 of 30 members (50%) voted.",
                "About {60 percent (12 of 30)→40} of them voted.",
                "It sold 12 of 30 houses, 45 percent more than before.",
                "Of 1.2 million voters, 0.5 million (45%) stayed at home.");
    }
}
