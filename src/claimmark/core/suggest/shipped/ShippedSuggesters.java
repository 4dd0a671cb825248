package claimmark.core.suggest.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import claimmark.core.model.AnnotationKind;
import claimmark.core.suggest.Suggester;
import claimmark.core.suggest.claim.ClaimSuggester;
import claimmark.core.suggest.consistency.ConsistencySuggester;
import claimmark.core.suggest.figure.FigureSuggester;
import claimmark.core.suggest.quotation.QuotationSuggester;
import claimmark.core.suggest.typo.TypoSuggester;

/** All suggesters that ClaimMark comes with. A new one needs a line here, and nothing else anywhere. */
public final class ShippedSuggesters {

    private static final List<Shipped> ALL = List.of(
            new Shipped(Set.of(AnnotationKind.QUOTATION), QuotationSuggester::new),
            new Shipped(Set.of(AnnotationKind.CLAIM), ClaimSuggester::new),
            new Shipped(Set.of(AnnotationKind.STATISTIC), FigureSuggester::new),
            new Shipped(Set.of(AnnotationKind.TYPO, AnnotationKind.QUESTION, AnnotationKind.STATISTIC),
                    ConsistencySuggester::new),
            new Shipped(Set.of(AnnotationKind.TYPO), ShippedSuggesters::typos));

    /**
     * @param kinds the kinds of annotations that it suggests
     * @param maker makes it, which may take a moment because of its model
     */
    private record Shipped(Set<AnnotationKind> kinds, Supplier<Suggester> maker) {
    }

    private final Map<Shipped, Suggester> made = new HashMap<>();

    private static Suggester typos() {
        try {
            return TypoSuggester.ofShippedModel();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /**
     * The suggesters that suggest annotations of these kinds, and maybe of others. Each is made when it is first asked
     * for, and its model read, and then it is kept. For any thread.
     */
    public synchronized List<Suggester> of(Set<AnnotationKind> kinds) {
        return ALL.stream().filter(shipped -> shipped.kinds.stream().anyMatch(kinds::contains))
                .map(shipped -> made.computeIfAbsent(shipped, each -> each.maker.get())).toList();
    }

    /** The kinds of annotations that are suggested. */
    public static List<AnnotationKind> kinds() {
        return ALL.stream().flatMap(shipped -> shipped.kinds.stream()).distinct().sorted().toList();
    }
}
