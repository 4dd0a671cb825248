package claimmark.core.suggest.typo;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import claimmark.core.suggest.PreparedText;
import claimmark.core.suggest.Sentence;
import claimmark.core.suggest.Suggester;
import claimmark.core.suggest.Suggestion;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.suggest.typo.model.TermSequence;
import claimmark.core.suggest.typo.model.TermReader;
import claimmark.core.suggest.typo.model.TypoModel;
import claimmark.core.text.Cancellation;

/**
 * Suggests corrections of typos: what is no word, words in the place of others ("refrain form"), words too many and
 * words written twice, "a" and "an", words that were torn or run together.
 */
public final class TypoSuggester implements Suggester {

    /** So sure of a correction, it is suggested wherever the word stands. */
    private static final double SURE = 0.97;

    private final TypoModel model;
    private final TermReader reader;
    private final List<TypoRule> sureRules;
    /** Comes last: what the others find explains why the words beside it look odd. */
    private final TypoRule wordsInContext;

    public TypoSuggester(TypoModel model) {
        this.model = model;
        reader = model.reader();
        Alternatives alternatives = new Alternatives(model.vocabulary());
        Weigher weigher = new Weigher(model);
        sureRules = List.of(new RepeatedWords(), new IndefiniteArticles(model.ngrams(), weigher),
                new UnknownWords(model.vocabulary(), alternatives, weigher));
        wordsInContext = new WordsInContext(model, alternatives, weigher);
    }

    /**
     * Makes one of the model that is shipped. That takes a moment, so it is done once, away from the user interface.
     *
     * @throws IOException when the model cannot be read, or was damaged
     */
    public static TypoSuggester ofShippedModel() throws IOException {
        try (InputStream in = Objects.requireNonNull(TypoModel.class.getResourceAsStream("typos.model"))) {
            return new TypoSuggester(TypoModel.read(in.readAllBytes()));
        }
    }

    @Override
    public List<Suggestion> inSentence(Sentence sentence) {
        String text = sentence.text();
        TermSequence sequence = TermSequence.of(reader.read(text), model.vocabulary());
        List<FoundTypo> kept = new ArrayList<>();
        for (TypoRule rule : sureRules) {
            surestFirst(rule.in(text, sequence)).filter(typo -> kept.stream().noneMatch(typo::overlaps))
                    .forEach(kept::add);
        }
        surestFirst(wordsInContext.in(text, sequence)).filter(typo -> kept.stream().noneMatch(typo::isBeside))
                .forEach(kept::add);
        return kept.stream().sorted(Comparator.comparing(FoundTypo::span)).map(FoundTypo::suggestion).toList();
    }

    /** What is no word and stands in the article more than once is probably meant: a name, a term, a dialect. */
    @Override
    public List<Suggestion> inArticle(PreparedText text, List<Suggestion> ofSentences, Cancellation cancellation) {
        Map<String, Long> times = ofSentences.stream().filter(TypoSuggester::isSpelling)
                .collect(Collectors.groupingBy(typo -> typo.span().of(text.text()), Collectors.counting()));
        return ofSentences.stream().filter(typo -> !isSpelling(typo) || typo.confidence() >= SURE
                || times.getOrDefault(typo.span().of(text.text()), 0L) < 2).toList();
    }

    private static Stream<FoundTypo> surestFirst(List<FoundTypo> found) {
        return found.stream().sorted(Comparator.comparingDouble(typo -> -typo.confidence()));
    }

    private static boolean isSpelling(Suggestion suggestion) {
        return suggestion.rule() == SuggestionRule.TYPO_SPELLING;
    }

    /** The rules, for their tests. */
    List<TypoRule> rules() {
        return Stream.concat(sureRules.stream(), Stream.of(wordsInContext)).toList();
    }
}
