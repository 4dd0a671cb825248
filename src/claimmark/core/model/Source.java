package claimmark.core.model;

import java.util.Optional;

import claimmark.core.xml.ForeignContent;

/**
 * Describes the article of a review, as it was when the review was saved. Unknown values are empty.
 *
 * @param href the file's name, relative to the sidecar
 * @param format the media type
 * @param language the language, as a BCP 47 tag
 * @param charset the character encoding, as an IANA name
 * @param chosenCharset the same if a reviewer chose it, since the file does not tell it
 * @param sha256 the SHA-256 hash of the file's bytes, in lower-case hexadecimal digits
 * @param textSha256 the SHA-256 hash of the article text in UTF-8, in lower-case hexadecimal digits
 * @param rules the version of the rules by which the article text was extracted from the file
 * @param text the article text; {@code textSha256} is its hash
 */
public record Source(String href, String format, String language, String charset, String chosenCharset,
        String sha256, String textSha256, String rules, Optional<ReviewedText> text, ForeignContent foreign) {

    /** Describes an article whose charset nobody had to choose. */
    public Source(String href, String format, String language, String charset, String sha256, String textSha256,
            String rules, Optional<ReviewedText> text, ForeignContent foreign) {
        this(href, format, language, charset, "", sha256, textSha256, rules, text, foreign);
    }

    /** Describes an article whose text is not kept. */
    public Source(String href, String format, String language, String charset, String sha256, String textSha256,
            String rules, ForeignContent foreign) {
        this(href, format, language, charset, sha256, textSha256, rules, Optional.empty(), foreign);
    }

    /** The same description with this text kept. */
    public Source withText(String characters, String hash) {
        ReviewedText kept = new ReviewedText(characters, text.map(ReviewedText::foreign).orElse(ForeignContent.NONE));
        return new Source(href, format, language, charset, chosenCharset, sha256, hash, rules, Optional.of(kept),
                foreign);
    }

    public Source withText(Optional<ReviewedText> kept) {
        return new Source(href, format, language, charset, chosenCharset, sha256, textSha256, rules, kept, foreign);
    }

    public Source withChosenCharset(String chosen) {
        return new Source(href, format, language, charset, chosen, sha256, textSha256, rules, text, foreign);
    }
}
