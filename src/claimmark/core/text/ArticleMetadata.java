package claimmark.core.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an article besides its text. Each part is absent when the article does not tell it.
 *
 * @param title the headline, without the site's name
 * @param authors those who wrote it, in the order named; empty when nobody is
 * @param publisher the site or the house it appeared in
 * @param published the day of first publication, as the article itself counts days
 * @param modified the day of the last change that the article admits
 * @param language a BCP 47 tag as the article declares it
 * @param canonicalUrl the address that the article gives as its own
 */
public record ArticleMetadata(Optional<Sourced<String>> title, List<Sourced<String>> authors,
        Optional<Sourced<String>> publisher, Optional<Sourced<LocalDate>> published,
        Optional<Sourced<LocalDate>> modified, Optional<Sourced<String>> language,
        Optional<Sourced<String>> canonicalUrl) {

    /** Of an article that tells nothing about itself. */
    public static final ArticleMetadata NONE = new ArticleMetadata(Optional.empty(), List.of(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public ArticleMetadata {
        authors = List.copyOf(authors);
    }
}
