package claimmark.core.reanchor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import claimmark.core.anchor.QuoteDescriber;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Target;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.text.TextSpan;

/** Describes places in one text as targets: a quotation with its context, and UTF-16 offsets. */
public final class TargetDescriber {

    private final String text;
    private final QuoteDescriber quotes = new QuoteDescriber();
    /** The places to describe all at once. They are asked for when the first place is described, if ever. */
    private Supplier<List<TextSpan>> together;
    private final Map<TextSpan, TextQuoteSelector> known = new HashMap<>();

    public TargetDescriber(String text) {
        this.text = text;
        together = List::of;
    }

    /**
     * Returns a describer for annotations. Targets that no longer fit the text are described all at once.
     *
     * @param places tells where an annotation stands in {@code text}
     */
    public static TargetDescriber of(String text, List<Annotation> annotations,
            Function<AnnotationId, Optional<TextSpan>> places) {
        TargetDescriber describer = new TargetDescriber(text);
        describer.together = () -> describer.misfits(annotations, places);
        return describer;
    }

    private List<TextSpan> misfits(List<Annotation> annotations, Function<AnnotationId, Optional<TextSpan>> places) {
        Set<TextSpan> misfits = new LinkedHashSet<>();
        for (Annotation annotation : annotations) {
            places.apply(annotation.id()).filter(span -> !fits(annotation.target().quote(), span))
                    .ifPresent(misfits::add);
        }
        return misfits.size() > 1 ? List.copyOf(misfits) : List.of();
    }

    /** A target for {@code span}. */
    public Target describe(TextSpan span) {
        return new Target(quote(span), TextPositionSelector.of(span));
    }

    /**
     * The new target of an annotation that has the target {@code previous} and stands at {@code span} now. A quotation
     * that still fits is kept. So a change elsewhere in the text does not change these lines of the sidecar.
     */
    public Target describe(TextSpan span, Target previous) {
        if (isUpToDate(previous, span)) {
            return previous;
        }
        TextQuoteSelector quote = fits(previous.quote(), span) ? previous.quote() : quote(span);
        return new Target(quote, Optional.of(TextPositionSelector.of(span)), previous.foreign());
    }

    /** Whether a target describes the place as it is in the text. Describing it anew then leaves it as it is. */
    public boolean isUpToDate(Target target, TextSpan span) {
        return target.position().filter(TextPositionSelector.of(span)::equals).isPresent()
                && fits(target.quote(), span);
    }

    private TextQuoteSelector quote(TextSpan span) {
        List<TextSpan> spans = together.get();
        together = List::of;
        List<TextQuoteSelector> described = quotes.describe(text, spans);
        for (int i = 0; i < spans.size(); i++) {
            known.put(spans.get(i), described.get(i));
        }
        TextQuoteSelector quote = known.get(span);
        return quote == null ? quotes.describe(text, span) : quote;
    }

    private boolean fits(TextQuoteSelector quote, TextSpan span) {
        return text.startsWith(quote.exact(), span.start()) && quote.exact().length() == span.length()
                && text.startsWith(quote.suffix(), span.end())
                && text.startsWith(quote.prefix(), span.start() - quote.prefix().length());
    }
}
