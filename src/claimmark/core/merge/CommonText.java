package claimmark.core.merge;

import java.util.Comparator;
import java.util.Optional;

import claimmark.core.live.LiveBlockLabels;
import claimmark.core.live.LiveReview;
import claimmark.core.model.Review;
import claimmark.core.model.ReviewedText;
import claimmark.core.model.Source;
import claimmark.core.reanchor.ReviewAnchoring;

/**
 * Reviews whose places are all counted in the same article text. The copies may have been saved with different texts:
 * then the annotations of one are found in the text of the other, as when an article is opened.
 */
final class CommonText {

    private static final Comparator<Source> ORDER = Comparator.comparing(Source::textSha256)
            .thenComparing(Source::sha256).thenComparing(String::valueOf);

    private CommonText() {
    }

    /** The description of the article in the merged review. */
    static Source source(Optional<Review> base, Review ours, Review theirs) {
        Source chosen = ThreeWay.choose(base.map(Review::source), ours.source(), theirs.source(), ORDER);
        String charset = ThreeWay.choose(base.map(before -> before.source().chosenCharset()),
                ours.source().chosenCharset(), theirs.source().chosenCharset(), Comparator.reverseOrder());
        return new Source(chosen.href(), chosen.format(), chosen.language(), chosen.charset(), charset,
                chosen.sha256(), chosen.textSha256(), chosen.rules(), chosen.text(), ForeignMerge.merge(
                        base.map(before -> before.source().foreign()), ours.source().foreign(),
                        theirs.source().foreign()));
    }

    /** The review with its places counted in the text of {@code source}, as far as that text is kept. */
    static Review in(Source source, Review review) {
        Optional<String> text = source.text().map(ReviewedText::characters)
                .filter(characters -> !source.textSha256().equals(review.source().textSha256()));
        return text.map(characters -> moved(review, characters)).orElse(review);
    }

    private static Review moved(Review review, String text) {
        Review described = new LiveReview(ReviewAnchoring.open(review, text)).described(text);
        return LiveBlockLabels.of(review, text).described(described, text);
    }
}
