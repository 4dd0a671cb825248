package claimmark.core.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import claimmark.core.text.ArticleText;
import claimmark.core.text.Cancellation;

/**
 * Asks all suggesters what they find in an article.
 *
 * <pre>
 * SuggestionEngine engine = new SuggestionEngine(suggesters);
 * Suggestions first = engine.suggest(article, cancellation);
 * Suggestions next = engine.suggest(changedArticle, first, cancellation);   // looks at changed sentences only
 * </pre>
 *
 * <p>Suggestions for a changed article are the same as if they were looked for from the start. It may be used in
 * several threads.
 */
public final class SuggestionEngine {

    private static final Comparator<Suggestion> IN_TEXT = Comparator.comparing(Suggestion::span)
            .thenComparing(Suggestion::rule);
    private static final Comparator<Suggestion> SUREST_FIRST = Comparator
            .comparingDouble(Suggestion::confidence).reversed().thenComparing(IN_TEXT);

    private final List<Suggester> suggesters;

    public SuggestionEngine(List<Suggester> suggesters) {
        this.suggesters = List.copyOf(suggesters);
    }

    /**
     * All suggestions for an article.
     *
     * @throws CancellationException when they are not wanted any more
     */
    public Suggestions suggest(ArticleText article, Cancellation cancellation) {
        return suggest(PreparedText.of(article, cancellation), Map.of(), cancellation);
    }

    /**
     * All suggestions for an article that came of another one. Sentences that both have are not looked at again.
     *
     * @throws CancellationException when they are not wanted any more
     */
    public Suggestions suggest(ArticleText article, Suggestions before, Cancellation cancellation) {
        return suggest(before.text().changedTo(article, cancellation), before.bySentence(), cancellation);
    }

    private Suggestions suggest(PreparedText text, Map<Suggester, Map<Sentence, List<Suggestion>>> known,
            Cancellation cancellation) {
        Map<Suggester, Map<Sentence, List<Suggestion>>> bySentence = new HashMap<>();
        List<Suggestion> found = new ArrayList<>();
        for (Suggester suggester : suggesters) {
            if (!suggester.isForEnglishOnly() || text.isEnglish()) {
                Map<Sentence, List<Suggestion>> own = new IdentityHashMap<>();
                List<Suggestion> placed = ofSentences(suggester, text, known.getOrDefault(suggester, Map.of()), own,
                        cancellation);
                found.addAll(suggester.inArticle(text, placed, cancellation));
                bySentence.put(suggester, own);
            }
        }
        return new Suggestions(text, withoutOverlaps(found), bySentence);
    }

    private static List<Suggestion> ofSentences(Suggester suggester, PreparedText text,
            Map<Sentence, List<Suggestion>> known, Map<Sentence, List<Suggestion>> own, Cancellation cancellation) {
        List<Suggestion> placed = new ArrayList<>();
        text.sentences().forEach(at -> {
            cancellation.check();
            List<Suggestion> here = own.computeIfAbsent(at.sentence(), sentence -> {
                List<Suggestion> before = known.get(sentence);
                return before != null ? before : List.copyOf(suggester.inSentence(sentence));
            });
            here.forEach(suggestion -> placed.add(suggestion.movedBy(at.start())));
        });
        return placed;
    }

    /** Of suggestions of one kind for overlapping words, the surest stays. */
    private static List<Suggestion> withoutOverlaps(List<Suggestion> found) {
        List<Suggestion> kept = new ArrayList<>();
        KeptSpans spans = new KeptSpans();
        found.stream().sorted(SUREST_FIRST).filter(spans::keep).forEach(kept::add);
        kept.sort(IN_TEXT);
        return kept;
    }
}
