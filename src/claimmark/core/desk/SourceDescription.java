package claimmark.core.desk;

import java.util.Optional;

import claimmark.core.encoding.ChosenCharset;
import claimmark.core.model.ReviewedText;
import claimmark.core.model.Source;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Sha256;
import claimmark.core.text.Sourced;
import claimmark.core.xml.ForeignContent;

/** Makes the description of an article for its sidecar. */
public final class SourceDescription {

    private SourceDescription() {
    }

    /**
     * Describes an article.
     *
     * @param bytes the file
     * @param read the article as it was read from the file
     * @param text the article text as it is now
     * @param previous the earlier description, whose foreign content is kept
     */
    public static Source of(ArticleBytes bytes, ArticleText read, String text, Optional<Source> previous) {
        ForeignContent beside = previous.flatMap(Source::text).map(ReviewedText::foreign).orElse(ForeignContent.NONE);
        return new Source(bytes.name(), bytes.format().mediaType(),
                read.metadata().language().map(Sourced::value).orElse(""), bytes.charset().name(),
                bytes.choice().map(chosen -> chosen.charset().name()).orElse(""), bytes.sha256(),
                textSha256(text, previous), read.rulesVersion(), Optional.of(new ReviewedText(text, beside)),
                previous.map(Source::foreign).orElse(ForeignContent.NONE));
    }

    /** The charset that a reviewer chose for the article; empty when the file told it. */
    public static Optional<ChosenCharset> choice(Source source) {
        return ChosenCharset.named(source.chosenCharset())
                .map(charset -> new ChosenCharset(charset, source.sha256()));
    }

    /** The hash of the text. If the earlier description keeps the same text, its hash is reused. */
    private static String textSha256(String text, Optional<Source> previous) {
        return previous.filter(source -> source.text().map(ReviewedText::characters).filter(text::equals).isPresent())
                .map(Source::textSha256).orElseGet(() -> Sha256.of(text));
    }
}
