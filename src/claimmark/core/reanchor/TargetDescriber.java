package claimmark.core.reanchor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import claimmark.core.anchor.QuoteDescriber;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Target;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.text.TextSpan;

/** Describes places in one text as targets. */
public final class TargetDescriber {

    private final String text;
    private final QuoteDescriber quotes = new QuoteDescriber();
    /** Places that are described together as soon as one of them is asked for. */
    private List<TextSpan> together;
    private final Map<TextSpan, TextQuoteSelector> known = new HashMap<>();

    public TargetDescriber(String text) {
        this(text, List.of());
    }

    /** @param spans places that are to be described, which is faster for all at once */
    private TargetDescriber(String text, List<TextSpan> spans) {
        this.text = text;
        this.together = spans;
    }

    /** Describes the targets of annotations, of which those that no longer fit are described at once. */
    public static TargetDescriber of(String text, List<Annotation> annotations,
            Function<AnnotationId, Optional<TextSpan>> places) {
        TargetDescriber one = new TargetDescriber(text);
        List<TextSpan> misfits = annotations.stream().flatMap(annotation -> places.apply(annotation.id())
                .filter(span -> !one.fits(annotation.target().quote(), span)).stream()).distinct().toList();
        return misfits.size() > 1 ? new TargetDescriber(text, misfits) : one;
    }

    /** A target for {@code span}. */
    public Target describe(TextSpan span) {
        return new Target(quote(span), TextPositionSelector.of(span));
    }

    /**
     * The target that {@code previous} becomes when its annotation stands at {@code span} now. A quotation that still
     * fits is kept, so that text which changes elsewhere leaves the sidecar's lines alone.
     */
    public Target describe(TextSpan span, Target previous) {
        TextQuoteSelector quote = fits(previous.quote(), span) ? previous.quote() : quote(span);
        return new Target(quote, Optional.of(TextPositionSelector.of(span)), previous.foreign());
    }

    private TextQuoteSelector quote(TextSpan span) {
        List<TextQuoteSelector> described = quotes.describe(text, together);
        for (int i = 0; i < together.size(); i++) {
            known.put(together.get(i), described.get(i));
        }
        together = List.of();
        TextQuoteSelector quote = known.get(span);
        return quote == null ? quotes.describe(text, span) : quote;
    }

    private boolean fits(TextQuoteSelector quote, TextSpan span) {
        return text.startsWith(quote.exact(), span.start()) && quote.exact().length() == span.length()
                && text.startsWith(quote.suffix(), span.end())
                && text.startsWith(quote.prefix(), span.start() - quote.prefix().length());
    }
}
