package claimmark.core.suggest.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.live.LiveSpans;
import claimmark.core.suggest.PlacedSentence;
import claimmark.core.suggest.Suggestion;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.suggest.Suggestions;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/**
 * Keeps the suggestions for an article at their places while its text is edited, until they are looked for again. One
 * whose words were changed is not offered any more. Not thread-safe.
 */
public final class LiveSuggestions {

    private Map<Integer, OfferedSuggestion> found = Map.of();
    private LiveSpans<Integer> spans = new LiveSpans<>();
    private int lastId;

    /** Takes over what was found in the text as it is now. What was there before keeps its id. */
    public void found(Suggestions suggestions) {
        String text = suggestions.text().text();
        TreeMap<Integer, String> sentences = new TreeMap<>();
        suggestions.text().sentences().forEach(sentence -> sentences.put(sentence.start(), words(sentence)));
        Map<Identity, Integer> known = new HashMap<>();
        now(span -> span.of(text)).forEach(offered -> known.put(Identity.of(offered.suggestion()), offered.id()));
        Map<Integer, OfferedSuggestion> all = new LinkedHashMap<>();
        LiveSpans<Integer> places = new LiveSpans<>();
        for (Suggestion each : suggestions.list()) {
            Suggestion suggestion = WidenedSuggestion.of(each, text);
            @Nullable Integer before = known.get(Identity.of(suggestion));
            int id = before != null ? before : ++lastId;
            Map.@Nullable Entry<Integer, String> sentence = sentences.floorEntry(each.span().start());
            all.put(id, new OfferedSuggestion(id, suggestion, suggestion.span().of(text),
                    sentence == null ? "" : sentence.getValue(),
                    suggestion.attribution().cue().map(cue -> cue.of(text)).orElse("")));
            places.put(id, suggestion.span());
        }
        found = all;
        spans = places;
    }

    /** What makes a suggestion the same as before. Its speaker may stand elsewhere, and its reasons may be others. */
    private record Identity(SuggestionRule rule, TextSpan span, List<String> replacements) {

        static Identity of(Suggestion suggestion) {
            return new Identity(suggestion.rule(), suggestion.span(), suggestion.replacements());
        }
    }

    private static String words(PlacedSentence sentence) {
        return sentence.sentence().text();
    }

    /** Moves the suggestions with one change of the text. */
    public void textChanged(TextReplacement edit) {
        spans.replaced(edit);
    }

    /**
     * The suggestions in the order of the text.
     *
     * @param words reads the text as it is now
     */
    public List<OfferedSuggestion> now(Function<TextSpan, String> words) {
        List<OfferedSuggestion> now = new ArrayList<>();
        spans.inOrder().forEach(id -> now(id, words).ifPresent(now::add));
        return now;
    }

    /** One suggestion; empty when it is gone, or its words were changed. */
    public Optional<OfferedSuggestion> now(int id, Function<TextSpan, String> words) {
        return spans.span(id).flatMap(span -> Optional.ofNullable(found.get(id))
                .filter(offered -> offered.words().equals(words.apply(span))).map(offered -> offered.at(span)));
    }
}
