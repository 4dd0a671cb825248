package claimmark.core.desk;

import java.util.Optional;

import claimmark.core.article.ArticleReader;
import claimmark.core.model.Review;
import claimmark.core.model.ReviewedText;
import claimmark.core.model.Source;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.Sha256;

/**
 * The article text of a review that was made by earlier rules and does not keep its text. The same file read by the
 * same rules has the same text still, so that its annotations are carried over from it and need not be searched for.
 */
final class EarlierText {

    private EarlierText() {
    }

    /**
     * The review with its text; the review itself when it keeps one, was made by the rules of today, or when the file
     * has other text now.
     *
     * @param characters the decoded characters of the article's file
     */
    static Review keptIn(Review review, String characters, ArticleFormat format) {
        Source source = review.source();
        if (source.text().isPresent() || source.rules().equals(ArticleReader.rulesVersion(format))) {
            return review;
        }
        Optional<String> text = ArticleReader.textByRules(source.rules(), characters, format)
                .filter(earlier -> Sha256.of(earlier).equals(source.textSha256()));
        return text.map(earlier -> review.withSource(source.withText(Optional.of(new ReviewedText(earlier)))))
                .orElse(review);
    }
}
