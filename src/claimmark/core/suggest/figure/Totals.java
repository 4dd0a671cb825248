package claimmark.core.suggest.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import claimmark.core.suggest.Reason;
import claimmark.core.suggest.SuggestionRule;

/** Parts that are not their sum: "12 men and 19 women, a total of 30". */
final class Totals implements FigureRule {

    private static final String NOUNS = "(?: [\\p{L}'\u2019-]+){0,3}";
    private static final Pattern NEXT_PART = Pattern.compile(NOUNS + "(?:,| and|, and) ");
    private static final Pattern A_TOTAL = Pattern.compile(NOUNS + "(?:,|\\s?[\u2013\u2014])? ?(?:for |making |or )?"
            + "(?:a total of|a combined|altogether) ");
    private static final Pattern PARTS_FOLLOW = Pattern.compile(NOUNS + "(?:: | \\(|\\s?[\u2013\u2014]\\s?)");
    private static final Pattern TOTAL_BEFORE = Pattern.compile("(?:.*\\W)?[Aa] total of ", Pattern.DOTALL);
    private static final Pattern PARTS_END = Pattern.compile(NOUNS + "(?:[).;\u2013\u2014].*| [\u2013\u2014].*|)",
            Pattern.DOTALL);
    /** Then the parts are not all of them, or count what belongs to several. */
    private static final Pattern NOT_ALL = Pattern.compile("(?i)\\b(?:includ\\w*|others?|another|several|more|some"
            + "|among|both|each|every|least|per|average|such as|of (?:them|whom|which)|plus)\\b");

    @Override
    public List<Contradiction> in(SentenceFigures sentence) {
        List<Contradiction> found = new ArrayList<>();
        for (int first = 0; first + 2 < sentence.size(); first++) {
            int last = first > 0 && NEXT_PART.matcher(sentence.between(first - 1)).matches() ? first
                    : lastPart(sentence, first);
            boolean isTotal = last > first && last + 1 < sentence.size()
                    && A_TOTAL.matcher(sentence.between(last)).matches();
            if (isTotal) {
                check(sentence, first, last, last + 1).ifPresent(found::add);
            }
            int lastAfter = lastPart(sentence, first + 1);
            if (lastAfter > first + 1 && TOTAL_BEFORE.matcher(sentence.before(first)).matches()
                    && PARTS_FOLLOW.matcher(sentence.between(first)).matches()
                    && PARTS_END.matcher(sentence.after(lastAfter)).matches()) {
                check(sentence, first + 1, lastAfter, first).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The last one of the parts that are listed from here on. */
    private static int lastPart(SentenceFigures sentence, int first) {
        int last = first;
        while (last + 1 < sentence.size() && NEXT_PART.matcher(sentence.between(last)).matches()) {
            last++;
        }
        return last;
    }

    private static Optional<Contradiction> check(SentenceFigures sentence, int first, int last, int total) {
        int from = Math.min(first, total);
        int to = Math.max(last, total);
        List<Quantity> parts = sentence.quantities().subList(first, last + 1);
        Quantity whole = sentence.get(total);
        boolean isMeant = sentence.quantities().subList(from, to + 1).stream()
                .allMatch(part -> part.isExact() && part.unit().equals(whole.unit()))
                && (whole.is(Dimension.COUNT) || whole.is(Dimension.MONEY))
                && !NOT_ALL.matcher(sentence.span(from, to).of(sentence.text()) + sentence.after(to)).find();
        double sum = parts.stream().mapToDouble(Quantity::value).sum();
        double slack = parts.stream().mapToDouble(Quantity::step).filter(step -> step != 1).sum()
                + (whole.step() == 1 ? 0 : whole.step());
        if (!isMeant || Math.abs(sum - whole.value()) <= slack) {
            return Optional.empty();
        }
        String added = IntStream.rangeClosed(first, last).mapToObj(sentence::words).collect(Collectors.joining(" + "));
        return Optional.of(new Contradiction(SuggestionRule.FIGURE_TOTAL, sentence.span(from, to),
                Reason.of(Reason.Code.TOTAL_DIFFERS, added, sentence.words(total), Calculated.number(sum))));
    }

    @Override
    public List<String> examples() {
        return List.of("The raid killed {12 men, 19 women and 4 children, a total of 36→35}.",
                "The raid killed 12 men, 19 women and 4 children, a total of 35.",
                "A total of {30 people: 12 men and 19→31} women.", "A total of 31 people: 12 men and 19 women.",
                "A total of 30 people (12 men and 9 women among them) came.",
                "He bought 3 apples, 4 pears and a total of about 9 plums.",
                "Teams of 12 men and 19 women and others, a total of 40, came.",
                "A total of 5 houses: 3 in town, 1 of them a school.");
    }
}
