package claimmark.core.model;

import java.util.Optional;

import claimmark.core.xml.ForeignContent;

/**
 * The article that a review is about, as it was when the review was saved. Values that are not known are empty.
 *
 * @param href the file's name, relative to the sidecar
 * @param format its media type
 * @param language its language, a BCP 47 tag
 * @param charset its character encoding, an IANA name
 * @param sha256 hash of its bytes, lower-case hexadecimal
 * @param textSha256 hash of the article text in UTF-8, lower-case hexadecimal
 * @param rules version of the rules that made the article text from the file
 * @param text the article text itself, of which {@code textSha256} is the hash
 */
public record Source(String href, String format, String language, String charset, String sha256, String textSha256,
        String rules, Optional<ReviewedText> text, ForeignContent foreign) {

    /** A source whose text is not kept. */
    public Source(String href, String format, String language, String charset, String sha256, String textSha256,
            String rules, ForeignContent foreign) {
        this(href, format, language, charset, sha256, textSha256, rules, Optional.empty(), foreign);
    }

    /** The same article with another text, which is kept. */
    public Source withText(String characters, String hash) {
        ReviewedText kept = new ReviewedText(characters, text.map(ReviewedText::foreign).orElse(ForeignContent.NONE));
        return new Source(href, format, language, charset, sha256, hash, rules, Optional.of(kept), foreign);
    }

    public Source withText(Optional<ReviewedText> kept) {
        return new Source(href, format, language, charset, sha256, textSha256, rules, kept, foreign);
    }
}
