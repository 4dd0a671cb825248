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

/** Describes places in one text as targets: a quotation with its context, and UTF-16 offsets. */
public final class TargetDescriber {

    private final String text;
    private final QuoteDescriber quotes = new QuoteDescriber();
    /** The places that are still to be described, all at once, when the first place is asked for. */
    private List<TextSpan> notYetDescribed;
    private final Map<TextSpan, TextQuoteSelector> known = new HashMap<>();

    public TargetDescriber(String text) {
        this(text, List.of());
    }

    /** @param spans the places that are described all at once, which is faster */
    private TargetDescriber(String text, List<TextSpan> spans) {
        this.text = text;
        this.notYetDescribed = spans;
    }

    /** Returns a describer for annotations. Targets that no longer fit the text are described all at once. */
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
     * The new target of an annotation that has the target {@code previous} and stands at {@code span} now. A quotation
     * that still fits is kept. So a change elsewhere in the text does not change these lines of the sidecar.
     */
    public Target describe(TextSpan span, Target previous) {
        TextQuoteSelector quote = fits(previous.quote(), span) ? previous.quote() : quote(span);
        return new Target(quote, Optional.of(TextPositionSelector.of(span)), previous.foreign());
    }

    private TextQuoteSelector quote(TextSpan span) {
        List<TextQuoteSelector> described = quotes.describe(text, notYetDescribed);
        for (int i = 0; i < notYetDescribed.size(); i++) {
            known.put(notYetDescribed.get(i), described.get(i));
        }
        notYetDescribed = List.of();
        TextQuoteSelector quote = known.get(span);
        return quote == null ? quotes.describe(text, span) : quote;
    }

    private boolean fits(TextQuoteSelector quote, TextSpan span) {
        return text.startsWith(quote.exact(), span.start()) && quote.exact().length() == span.length()
                && text.startsWith(quote.suffix(), span.end())
                && text.startsWith(quote.prefix(), span.start() - quote.prefix().length());
    }
}
