package claimmark.core.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import claimmark.core.align.Counterpart;
import claimmark.core.align.Occurrence;
import claimmark.core.align.Occurrences;
import claimmark.core.align.TextAlignment;
import claimmark.core.align.TextPair;
import claimmark.core.align.TokenText;
import claimmark.core.align.Words;
import claimmark.core.anchor.AnchorResult.Ambiguous;
import claimmark.core.anchor.AnchorResult.Anchored;
import claimmark.core.anchor.AnchorResult.Drifted;
import claimmark.core.anchor.AnchorResult.Moved;
import claimmark.core.anchor.AnchorResult.Orphaned;
import claimmark.core.text.Cancellation;
import claimmark.core.text.TextSpan;

/** Chooses places for spans of the old text among those that an alignment of the two texts offers. */
final class Anchoring {

    /** The least score of a place that may be chosen. */
    private static final double FLOOR = 0.55;
    /** The least share of the words that a chosen place must have. */
    private static final double LEAST_KEPT = 0.6;
    private static final double LEAST_KEPT_WHEN_MOVED = 0.75;
    /** The least distance between the score of the chosen place and that of the second best. */
    static final double LEAST_MARGIN = 0.1;
    /**
     * How much the score falls when the surroundings differ. Short spans depend on their surroundings more than long
     * ones.
     */
    private static final double CONTEXT_WEIGHT = 0.1;
    private static final double CONTEXT_WEIGHT_WHEN_SHORT = 0.8;
    /** The weight of the wider circle within the surroundings. */
    private static final double AROUND_WEIGHT = 0.2;
    /**
     * If less than this share of the wider circle is kept, the surroundings of a short span are strange. The second
     * number is the most that this costs.
     */
    private static final double STRANGE = 0.4;
    private static final double STRANGE_WEIGHT = 0.3;
    /** The cost of a place that is twice as long as the span was. */
    private static final double GROWTH_WEIGHT = 0.15;
    /** A span with at least this many units is long. */
    private static final int LONG = 60;
    /** The least share of common context for the same words elsewhere to be a serious candidate. */
    static final double LIKE_CONTEXT = 0.5;
    private static final int MOST_CANDIDATES = 16;
    /** A place with a lower score has next to nothing of the words. */
    private static final double LEAST_OFFERED = 0.01;
    /** A place that grew by more than this and reaches over whole paragraphs is no place of words of one paragraph. */
    private static final double LEAST_GROWTH_OVER_PARAGRAPHS = 1.25;
    /** The same for a place that reaches into the next paragraph. */
    private static final double MOST_GROWTH = 3;
    private static final Pattern PARAGRAPH_BREAK = Pattern.compile("\\R[\\h\\v]*\\R");
    /** If a quotation of at least this many units stands once in each text, both places are the same quotation. */
    private static final int LEAST_QUOTATION = 25;
    /** Longer quotations are not searched for unit by unit. With repeated characters that would take quadratic time. */
    private static final int MOST_QUOTATION = 2000;

    private final String oldString;
    private final String newString;
    private final TextPair texts;
    private final TextAlignment alignment;
    private final LikelyPlaces likely;

    Anchoring(String oldText, String newText, Cancellation cancellation) {
        this.oldString = oldText;
        this.newString = newText;
        this.texts = TextPair.of(oldText, newText, cancellation);
        this.alignment = TextAlignment.of(texts);
        this.likely = new LikelyPlaces(newText);
    }

    /** What became of each span, in the order of the spans. */
    List<AnchorResult> resultsOf(List<TextSpan> spans) {
        List<Optional<AnchorResult>> found = spans.stream().map(this::aligned).toList();
        List<TextSpan> lost = IntStream.range(0, spans.size()).filter(i -> found.get(i).isEmpty())
                .mapToObj(spans::get).toList();
        Map<TextSpan, List<Occurrence>> occurrences = occurrencesOf(lost);
        Map<TextSpan, AnchorResult> elsewhere = elsewhere(occurrences);
        List<AnchorResult> results = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            TextSpan span = spans.get(i);
            results.add(found.get(i).or(() -> Optional.ofNullable(elsewhere.get(span)))
                    .orElseGet(() -> lost(span, occurrences.getOrDefault(span, List.of()))));
        }
        return results;
    }

    /** Finds long quotations among the spans without a place. The only place with the same words must be theirs. */
    Map<TextSpan, AnchorResult> elsewhere(Map<TextSpan, List<Occurrence>> occurrences) {
        Map<TextSpan, Occurrence> only = new HashMap<>();
        occurrences.forEach((span, places) -> only(span, places).ifPresent(place -> only.put(span, place)));
        Map<TextSpan, AnchorResult> elsewhere = new HashMap<>();
        TextPair oldTwice = new TextPair(texts.oldText(), texts.oldText());
        Occurrences.of(oldTwice, List.copyOf(only.keySet())).forEach((span, old) -> {
            Occurrence place = only.get(span);
            double score = 1 - CONTEXT_WEIGHT * (1 - place.context());
            if (old.size() == 1) {
                elsewhere.put(span, found(span, place.span(),
                        new AnchorEvidence(score, score, AnchorMethod.MOVED_PASSAGE)));
            }
        });
        return elsewhere;
    }

    /** The only place of a long quotation. If there are several, the only one with exactly the same characters. */
    private Optional<Occurrence> only(TextSpan span, List<Occurrence> places) {
        List<Occurrence> same = places.size() == 1 ? places
                : places.stream().filter(place -> place.span().of(newString).equals(span.of(oldString))).toList();
        return span.length() >= LEAST_QUOTATION && same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** All places that have the words of the spans. The place with the most similar surroundings comes first. */
    Map<TextSpan, List<Occurrence>> occurrencesOf(List<TextSpan> spans) {
        return Occurrences.of(texts, spans);
    }

    /** The place that the alignment offers, if it is good enough to be chosen. */
    Optional<AnchorResult> aligned(TextSpan span) {
        texts.cancellation().check();
        List<Counterpart> counterparts = alignment.counterpartsOf(span);
        if (counterparts.isEmpty() || span.isEmpty()) {
            return blank(span);
        }
        Counterpart best = counterparts.get(0);
        double score = score(best, span);
        double margin = counterparts.size() > 1 ? score - score(counterparts.get(1), span) : score;
        if (score <= FLOOR || margin < LEAST_MARGIN || !isKept(best) || growsOverParagraphs(span, best.span())) {
            return Optional.empty();
        }
        AnchorMethod method = best.moved() ? AnchorMethod.MOVED_PASSAGE : AnchorMethod.ALIGNMENT;
        return Optional.of(found(span, best.span(), new AnchorEvidence(score, margin, method)));
    }

    private static boolean isKept(Counterpart counterpart) {
        return counterpart.kept() >= (counterpart.moved() ? LEAST_KEPT_WHEN_MOVED : LEAST_KEPT);
    }

    /** Whether a place of words of one paragraph grew into others. */
    private boolean growsOverParagraphs(TextSpan span, TextSpan place) {
        double growth = (double) place.length() / span.length();
        if (growth <= 1 || breaksIn(span.of(oldString)) > 0) {
            return false;
        }
        long breaks = breaksIn(place.of(newString));
        return breaks > 1 && growth > LEAST_GROWTH_OVER_PARAGRAPHS || breaks == 1 && growth > MOST_GROWTH;
    }

    private static long breaksIn(String words) {
        return PARAGRAPH_BREAK.matcher(words).results().count();
    }

    private static double score(Counterpart counterpart, TextSpan span) {
        double shortness = shortness(span);
        double weight = CONTEXT_WEIGHT + (CONTEXT_WEIGHT_WHEN_SHORT - CONTEXT_WEIGHT) * shortness;
        double around = counterpart.moved() ? 1 : counterpart.around();
        double context = (1 - AROUND_WEIGHT) * counterpart.nextTo() + AROUND_WEIGHT * around;
        double strangeness = shortness * Math.max(0, 1 - around / STRANGE);
        double growth = Math.max(0, (double) counterpart.span().length() / span.length() - 1);
        return Math.max(0, counterpart.kept() - weight * (1 - context) - STRANGE_WEIGHT * strangeness
                - GROWTH_WEIGHT * growth);
    }

    private static double shortness(TextSpan span) {
        return Math.max(0, 1 - (double) span.length() / LONG);
    }

    /**
     * The place of a span without words. It is found when the text between the words before and after it is unchanged.
     */
    private Optional<AnchorResult> blank(TextSpan span) {
        TokenText oldText = texts.oldText();
        int next = oldText.firstEndingAfter(span.start());
        int from = next == 0 ? 0 : oldText.end(next - 1);
        int to = next == oldText.size() ? oldString.length() : oldText.start(next);
        if (span.end() > to) {
            return Optional.empty();
        }
        TextSpan around = new TextSpan(Math.max(0, from - 1), Math.min(oldString.length(), to + 1));
        return alignment.counterpartsOf(around).stream().findFirst().map(Counterpart::span)
                .filter(counterpart -> counterpart.of(newString).equals(around.of(oldString)))
                .map(counterpart -> counterpart.start() + span.start() - around.start())
                .map(start -> found(span, TextSpan.ofLength(start, span.length()),
                        new AnchorEvidence(1, 1, AnchorMethod.ALIGNMENT)));
    }

    /**
     * The place with the most similar surroundings, if they are similar enough and no other place is nearly as good.
     */
    Optional<AnchorResult> quoted(TextSpan span, List<Occurrence> occurrences) {
        if (occurrences.isEmpty() || span.isEmpty()) {
            return Optional.empty();
        }
        double score = occurrences.get(0).context();
        double margin = occurrences.size() > 1 ? score - occurrences.get(1).context() : score;
        return score < LIKE_CONTEXT || margin < LEAST_MARGIN ? Optional.empty()
                : Optional.of(quoted(span, occurrences.get(0), margin, AnchorMethod.QUOTATION));
    }

    AnchorResult quoted(TextSpan span, Occurrence place, double margin, AnchorMethod method) {
        return found(span, place.span(), new AnchorEvidence(place.context(), margin, method));
    }

    private AnchorResult found(TextSpan old, TextSpan place, AnchorEvidence evidence) {
        String oldWords = old.of(oldString);
        TextSpan within = wholeWithin(place, oldWords);
        TextSpan whole = oldWords.length() >= LEAST_QUOTATION || evidence.method() == AnchorMethod.MOVED_PASSAGE
                ? wholeAround(within, oldWords) : within;
        String newWords = whole.of(newString);
        if (!Words.same(oldWords, newWords)) {
            return new Drifted(whole, oldWords, newWords, evidence);
        }
        return evidence.method() == AnchorMethod.MOVED_PASSAGE ? new Moved(whole, evidence)
                : new Anchored(whole, evidence);
    }

    /**
     * Narrows a place to the exact words of the span, if they are long and stand there exactly once. Otherwise the
     * place stays as it is.
     */
    private TextSpan wholeWithin(TextSpan place, String words) {
        String there = place.of(newString);
        boolean sought = words.length() >= LEAST_QUOTATION && words.length() <= MOST_QUOTATION;
        int at = sought ? there.indexOf(words) : -1;
        return at < 0 || there.indexOf(words, at + 1) >= 0 ? place
                : TextSpan.ofLength(place.start() + at, words.length());
    }

    /**
     * Widens a place to all words of the span, if they stand there. When a passage moves, the word or the full stop at
     * its end may be taken for one of the passage beside it.
     */
    private TextSpan wholeAround(TextSpan place, String words) {
        int missing = words.length() - place.length();
        boolean sought = missing > 0 && !place.isEmpty() && words.length() <= MOST_QUOTATION;
        int at = sought ? words.indexOf(place.of(newString)) : -1;
        return at >= 0 && newString.startsWith(words, place.start() - at)
                ? TextSpan.ofLength(place.start() - at, words.length()) : place;
    }

    /** The result for a span for which no place was chosen. */
    AnchorResult lost(TextSpan span, List<Occurrence> occurrences) {
        Map<TextSpan, Double> scores = new HashMap<>();
        for (Counterpart counterpart : alignment.counterpartsOf(span)) {
            scores.merge(counterpart.span(), score(counterpart, span), Math::max);
        }
        scores.values().removeIf(score -> score < LEAST_OFFERED);
        // The same words elsewhere are offered, whatever stands around them.
        occurrences.forEach(found -> scores.merge(found.span(), found.context(), Math::max));
        List<AnchorCandidate> best = scores.entrySet().stream()
                .map(place -> new AnchorCandidate(place.getKey(), place.getValue()))
                .sorted(Comparator.comparingDouble(AnchorCandidate::score).reversed()
                        .thenComparing(AnchorCandidate::span))
                .limit(MOST_CANDIDATES).toList();
        if (best.isEmpty() && span.length() >= LEAST_QUOTATION && span.length() <= MOST_QUOTATION) {
            best = likely.of(span.of(oldString)).stream().toList();
        }
        boolean several = best.size() > 1 && best.get(1).score() >= LIKE_CONTEXT;
        return several ? new Ambiguous(span.of(oldString), best)
                : new Orphaned(span.of(oldString), alignment.placeOf(span.start()), best);
    }
}
