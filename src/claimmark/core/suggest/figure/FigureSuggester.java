package claimmark.core.suggest.figure;

import java.util.List;
import java.util.stream.Stream;

import claimmark.core.suggest.PreparedText;
import claimmark.core.suggest.Sentence;
import claimmark.core.suggest.Suggester;
import claimmark.core.suggest.Suggestion;
import claimmark.core.text.Cancellation;
import claimmark.core.text.TextSpan;

/** Suggests figures that contradict each other, each time with the calculation. Most of it needs no language. */
public final class FigureSuggester implements Suggester {

    private static final double CONFIDENCE = .9;

    private final List<FigureRule> rules = List.of(new Shares(), new Changes(), new Directions(), new Multiples(),
            new Conversions(), new Totals(), new Ages());

    @Override
    public List<Suggestion> inSentence(Sentence sentence) {
        SentenceFigures figures = SentenceFigures.of(sentence);
        return rules.stream().flatMap(rule -> rule.in(figures).stream())
                .map(found -> suggestion(sentence.text(), found)).toList();
    }

    @Override
    public List<Suggestion> inArticle(PreparedText text, List<Suggestion> ofSentences, Cancellation cancellation) {
        return Stream.concat(ofSentences.stream(), Weekdays.in(text, cancellation).stream()
                .map(found -> suggestion(text.text(), found))).toList();
    }

    @Override
    public boolean isForEnglishOnly() {
        return false;
    }

    private static Suggestion suggestion(String text, Contradiction found) {
        return Suggestion.check(found.rule(), withBracket(text, found.span()), CONFIDENCE, List.of(found.why()));
    }

    /** With the bracket that closes one inside. */
    private static TextSpan withBracket(String text, TextSpan span) {
        boolean isOpen = span.of(text).lastIndexOf('(') > span.of(text).lastIndexOf(')');
        return isOpen && text.startsWith(")", span.end()) ? new TextSpan(span.start(), span.end() + 1) : span;
    }

    /** The rules, for their tests. */
    List<FigureRule> rules() {
        return rules;
    }
}
