package claimmark.core.suggest.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import claimmark.core.suggest.Reason;
import claimmark.core.suggest.SuggestionRule;

/** Something that rose to less than it was, or fell to more: "rose from 50 to 40". */
final class Directions implements FigureRule {

    private static final Pattern ROSE_FROM = Pattern.compile("(?:.*\\W)?(?:(rose|risen|increased|grew|grown|climbed"
            + "|jumped|soared|surged|doubled|tripled)|(fell|fallen|dropped|declined|decreased|shrank|plunged"
            + "|plummeted|halved))(?: sharply| slightly| steadily| dramatically)?,? from (?:an? )?", Pattern.DOTALL);
    private static final Pattern TO = Pattern.compile("(?: [\\p{L}'\u2019-]+){0,2} to (?:just |only |about )?");
    /** Where less is more. */
    private static final Pattern RANK = Pattern.compile("(?i)\\b(?:rank\\w*|place[sd]?|seed\\w*|standings?|charts?"
            + "|position|odds|minus|negative|below|handicap|against|list|league|table|price range|ages?)\\b");

    @Override
    public List<Contradiction> in(SentenceFigures sentence) {
        List<Contradiction> found = new ArrayList<>();
        boolean mayBeRank = sentence.size() > 1 && RANK.matcher(sentence.text()).find();
        for (int i = 0; i + 1 < sentence.size() && !mayBeRank; i++) {
            Matcher verb = ROSE_FROM.matcher(sentence.before(i));
            if (verb.matches() && TO.matcher(sentence.between(i)).matches() && isWrong(sentence, i, verb)) {
                found.add(new Contradiction(SuggestionRule.FIGURE_CHANGE, sentence.span(i, i + 1),
                        Reason.of(Reason.Code.CHANGE_IS_OTHERWISE, sentence.words(i), sentence.words(i + 1),
                                verb.group(1) != null ? verb.group(1) : verb.group(2))));
            }
        }
        return found;
    }

    private static boolean isWrong(SentenceFigures sentence, int from, Matcher verb) {
        Quantity before = sentence.get(from);
        Quantity after = sentence.get(from + 1);
        Quantity scaled = before.scaledAs(after);
        if (!Changes.isComparable(before, after) || !before.isExact() || !after.isExact()) {
            return false;
        }
        boolean isLess = after.value() < before.value() && after.value() < scaled.value();
        boolean isMore = after.value() > before.value() && after.value() > scaled.value();
        return verb.group(1) != null ? isLess : isMore;
    }

    @Override
    public List<String> examples() {
        return List.of("Deaths rose from {50 to 40→rose}.", "Deaths fell from {40 to 50→fell} last year.",
                "Deaths rose from 40 to 50.", "It rose from 900 to 1.2 million.", "It rose from 5 to 10 million.",
                "The song rose from 12 to 8 on the charts.", "She rose from 12th to 8th.",
                "The number fell from 2,000 in 2010 to 3,000 in 2011.", "It grew from 2009 to 2008.");
    }
}
