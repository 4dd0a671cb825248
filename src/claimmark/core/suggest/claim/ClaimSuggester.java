package claimmark.core.suggest.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import claimmark.core.language.Dateline;
import claimmark.core.language.TextToken;
import claimmark.core.suggest.Attribution;
import claimmark.core.suggest.PlacedSentence;
import claimmark.core.suggest.PreparedBlock;
import claimmark.core.suggest.PreparedText;
import claimmark.core.suggest.Reason;
import claimmark.core.suggest.Sentence;
import claimmark.core.suggest.Suggester;
import claimmark.core.suggest.Suggestion;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.suggest.Weights;
import claimmark.core.suggest.quotation.IndirectStatement;
import claimmark.core.suggest.quotation.IndirectStatements;
import claimmark.core.text.Cancellation;
import claimmark.core.text.ResourceLines;
import claimmark.core.text.TextSpan;

/**
 * Suggests the sentences that are worth checking, each with the reasons: a model ranks them, what stands around them
 * counts as well, and what shows in them explains. What somebody is said to have said without quotation marks is a
 * claim of that speaker.
 */
public final class ClaimSuggester implements Suggester {

    private static final double LEAST_SCORE = 0.5;
    /** A statement of somebody is worth a look even where nothing else speaks for it. */
    private static final double LEAST_OF_A_STATEMENT = 0.4;
    private static final int MOST_REASONS = 3;
    private static final Set<String> LEADING = Set.of("and", "but", "so", "yet", "however", "still", "meanwhile",
            "also", "indeed");

    private final ClaimModel model = ClaimModel.shipped();
    private final SpokenLanguage language = SpokenLanguage.shipped();
    private final Weights<Sign> reasons =
            Weights.parse(Sign.class, ResourceLines.of(ClaimSuggester.class, "reason-weights.txt"));

    @Override
    public List<Suggestion> inSentence(Sentence sentence) {
        if (isOneWord(sentence)) {
            return List.of();
        }
        Map<Sign, TextToken> signs = SignReader.of(sentence);
        return List.of(Suggestion.check(SuggestionRule.CLAIM_CHECKABLE, checkable(sentence),
                model.probability(sentence, signs.keySet()), reasons(behindDateline(sentence, signs))));
    }

    /** The day in a dateline is no figure of the claim. */
    private static Map<Sign, TextToken> behindDateline(Sentence sentence, Map<Sign, TextToken> signs) {
        int start = Dateline.cutFrom(sentence.text(), new TextSpan(0, sentence.text().length())).start();
        return start == 0 ? signs : SignReader.of(new Sentence(sentence.text(),
                sentence.tokens().stream().filter(token -> token.start() >= start).toList()));
    }

    /** Whether it is an address or a path, whatever its parts look like, or nothing at all. */
    private static boolean isOneWord(Sentence sentence) {
        return sentence.text().strip().chars().noneMatch(Character::isWhitespace);
    }

    @Override
    public List<Suggestion> inArticle(PreparedText text, List<Suggestion> ofSentences, Cancellation cancellation) {
        NavigableMap<Integer, Suggestion> alone = new TreeMap<>();
        ofSentences.forEach(claim -> alone.put(claim.span().start(), claim));
        NavigableMap<Integer, IndirectStatement> said = new TreeMap<>();
        IndirectStatements.in(text, cancellation).forEach(statement -> said.put(statement.span().start(), statement));
        List<PlacedSentence> sentences = text.blocks().stream().filter(ClaimSuggester::isRead)
                .flatMap(block -> block.sentences().stream()).toList();
        List<Optional<Suggestion>> own = inPlace(sentences, alone);
        return IntStream.range(0, sentences.size()).boxed()
                .flatMap(at -> claim(text.text(), own.get(at), in(sentences.get(at), said)).stream()).toList();
    }

    /** The claims of sentences, as sure as they are beside each other. */
    private List<Optional<Suggestion>> inPlace(List<PlacedSentence> sentences,
            NavigableMap<Integer, Suggestion> alone) {
        ClaimContext context = ClaimContext.of(sentences.stream().map(PlacedSentence::sentence).toList(), language);
        List<Optional<Suggestion>> own = sentences.stream().map(sentence -> in(sentence, alone)).toList();
        List<Optional<Suggestion>> placed = new ArrayList<>();
        for (int at = 0; at < own.size(); at++) {
            List<Double> neighbours = IntStream.of(at - 1, at + 1).filter(beside -> beside >= 0 && beside < own.size())
                    .boxed().flatMap(beside -> own.get(beside).stream()).map(ClaimSuggester::odds).toList();
            placed.add(own.get(at).map(claim -> claim.withConfidence(
                    Weights.probability(context.odds(odds(claim), neighbours)))));
        }
        return placed;
    }

    private static double odds(Suggestion claim) {
        return Weights.odds(claim.confidence());
    }

    /** What begins in a sentence; there is at most one. */
    private static <T> Optional<T> in(PlacedSentence sentence, NavigableMap<Integer, T> byStart) {
        return byStart.subMap(sentence.span().start(), true, sentence.span().end(), false).values().stream()
                .findFirst();
    }

    private static boolean isRead(PreparedBlock block) {
        return switch (block.block().type()) {
            case PARAGRAPH, LIST_ITEM, BLOCK_QUOTE, STANDFIRST -> true;
            default -> false;
        };
    }

    private static Optional<Suggestion> claim(String text, Optional<Suggestion> own, Optional<IndirectStatement> said) {
        if (said.isEmpty()) {
            return own.filter(claim -> claim.confidence() >= LEAST_SCORE)
                    .map(claim -> Suggestion.check(claim.rule(), Dateline.cutFrom(text, claim.span()),
                            claim.confidence(), claim.why(), claim.attribution()));
        }
        Attribution attribution = said.get().attribution();
        Reason saidBy = Reason.of(Reason.Code.ATTRIBUTION, attribution.claimant(),
                attribution.cue().map(cue -> cue.of(text)).orElse(""));
        Optional<Suggestion> seen = own.filter(claim -> claim.confidence() >= LEAST_OF_A_STATEMENT);
        List<Reason> why = Stream.concat(Stream.of(saidBy), seen.map(Suggestion::why).orElse(List.of()).stream()
                .filter(reason -> reason.code() != Reason.Code.ATTRIBUTION)).limit(MOST_REASONS).toList();
        return Optional.of(Suggestion.check(SuggestionRule.CLAIM_ATTRIBUTED, Dateline.cutFrom(text, said.get().span()),
                seen.map(Suggestion::confidence).orElse(LEAST_OF_A_STATEMENT), why, attribution));
    }

    /** The sentence without a word that joins it to the one before, and without its full stop. */
    private static TextSpan checkable(Sentence sentence) {
        List<TextToken> tokens = sentence.tokens();
        int from = 0;
        while (from + 1 < tokens.size() && (LEADING.contains(tokens.get(from).text().toLowerCase(Locale.ROOT))
                || tokens.get(from).is(",") || tokens.get(from).is("\u2014") || tokens.get(from).is("-"))) {
            from++;
        }
        int to = tokens.size();
        while (to > from + 1 && (tokens.get(to - 1).is(".") || tokens.get(to - 1).is("!"))) {
            to--;
        }
        return new TextSpan(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    private List<Reason> reasons(Map<Sign, TextToken> signs) {
        return signs.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> -reasons.of(entry.getKey())))
                .flatMap(entry -> reason(entry.getKey(), entry.getValue().text()).stream()).distinct()
                .limit(MOST_REASONS).toList();
    }

    private static Optional<Reason> reason(Sign sign, String word) {
        return switch (sign) {
            case FIGURE, NUMBER_WORD, MONEY, PERCENTAGE -> Optional.of(Reason.of(Reason.Code.FIGURE, word));
            case YEAR, TIME -> Optional.of(Reason.of(Reason.Code.TIME, word));
            case SUPERLATIVE -> Optional.of(Reason.of(Reason.Code.SUPERLATIVE, word));
            case ABSOLUTE -> Optional.of(Reason.of(Reason.Code.GENERALISATION, word));
            case COMPARISON, CHANGE -> Optional.of(Reason.of(Reason.Code.COMPARISON, word));
            case CAUSE -> Optional.of(Reason.of(Reason.Code.CAUSE, word));
            case VOTE, PAST_EVENT, PERFECT_EVENT -> Optional.of(Reason.of(Reason.Code.EVENT, word));
            default -> Optional.empty();
        };
    }
}
