package claimmark.core.live;

import java.util.Optional;

import claimmark.core.anchor.QuoteDescriber;
import claimmark.core.anchor.TextPositionSelector;
import claimmark.core.anchor.TextQuoteSelector;
import claimmark.core.model.Target;
import claimmark.core.text.TextSpan;

/** Describes places in one text as targets. */
public final class TargetDescriber {

    private final String text;
    private final QuoteDescriber quotes = new QuoteDescriber();

    public TargetDescriber(String text) {
        this.text = text;
    }

    /** A target for {@code span}. */
    public Target describe(TextSpan span) {
        return new Target(quotes.describe(text, span), TextPositionSelector.of(span));
    }

    /**
     * The target that {@code previous} becomes when its annotation stands at {@code span} now. A quotation that still
     * fits is kept, so that text which changes elsewhere leaves the sidecar's lines alone.
     */
    public Target describe(TextSpan span, Target previous) {
        TextQuoteSelector quote = previous.quote();
        boolean fits = text.startsWith(quote.exact(), span.start()) && quote.exact().length() == span.length()
                && text.startsWith(quote.suffix(), span.end())
                && text.startsWith(quote.prefix(), span.start() - quote.prefix().length());
        return new Target(fits ? quote : quotes.describe(text, span), Optional.of(TextPositionSelector.of(span)),
                previous.foreign());
    }
}
