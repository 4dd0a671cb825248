package claimmark.ide.session;

import java.util.Optional;

import claimmark.core.model.ReviewedText;
import claimmark.core.model.Source;
import claimmark.core.text.Sha256;
import claimmark.core.text.Sourced;
import claimmark.core.xml.ForeignContent;

/** Describes the article of a session as its sidecar records it. */
final class SourceDescription {

    private SourceDescription() {
    }

    /**
     * @param previous the description that is brought up to date; it keeps what this version does not know
     */
    static Source of(ArticleSession session, Optional<Source> previous) {
        ArticleStorage storage = session.storage();
        String text = session.articleCharacters();
        ForeignContent beside = previous.flatMap(Source::text).map(ReviewedText::foreign).orElse(ForeignContent.NONE);
        return new Source(session.location().name(), session.format().mediaType(),
                session.articleAsRead().metadata().language().map(Sourced::value).orElse(""), storage.charset().name(),
                storage.sha256(), textSha256(text, previous), session.articleAsRead().rulesVersion(),
                Optional.of(new ReviewedText(text, beside)), previous.map(Source::foreign).orElse(ForeignContent.NONE));
    }

    /** A text that is kept already has its hash beside it. */
    private static String textSha256(String text, Optional<Source> previous) {
        return previous.filter(source -> source.text().map(ReviewedText::characters).filter(text::equals).isPresent())
                .map(Source::textSha256).orElseGet(() -> Sha256.of(text));
    }
}
