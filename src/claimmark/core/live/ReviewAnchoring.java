package claimmark.core.live;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import claimmark.core.anchor.TextQuoteSelector;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;
import claimmark.core.model.Target;
import claimmark.core.store.Sha256;
import claimmark.core.text.TextSpan;

/**
 * Finds the places of a review's annotations in a text that may have changed since the review was saved. An annotation
 * whose place is not certain gets none: better an orphan that is shown than a mark on other words.
 */
public final class ReviewAnchoring {

    private ReviewAnchoring() {
    }

    /** Where the annotations of {@code review} stand in {@code text}; orphans are not in the map. */
    public static Map<AnnotationId, TextSpan> places(Review review, String text) {
        boolean unchanged = Sha256.of(text).equals(review.source().textSha256());
        Map<AnnotationId, TextSpan> places = new HashMap<>();
        for (Annotation annotation : review.annotations()) {
            Target target = annotation.target();
            Optional<TextSpan> place = recorded(target, text);
            if (place.isEmpty() && !unchanged) {
                place = onlyOccurrence(target.quote(), text);
            }
            place.ifPresent(span -> places.put(annotation.id(), span));
        }
        return places;
    }

    /** The recorded offsets, when the marked words and what was around them stand there. */
    private static Optional<TextSpan> recorded(Target target, String text) {
        TextQuoteSelector quote = target.quote();
        return target.span().filter(span -> span.length() == quote.exact().length()
                && text.startsWith(quote.exact(), span.start()) && text.startsWith(quote.suffix(), span.end())
                && text.startsWith(quote.prefix(), span.start() - quote.prefix().length()));
    }

    /** The words with what was around them, where that occurs once. */
    private static Optional<TextSpan> onlyOccurrence(TextQuoteSelector quote, String text) {
        String whole = quote.prefix() + quote.exact() + quote.suffix();
        int found = text.indexOf(whole);
        if (quote.exact().isEmpty() || found < 0 || text.indexOf(whole, found + 1) >= 0) {
            return Optional.empty();
        }
        return Optional.of(TextSpan.ofLength(found + quote.prefix().length(), quote.exact().length()));
    }
}
