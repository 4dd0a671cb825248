package claimmark.core.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an article besides its text. A part is empty when the article does not tell it.
 *
 * @param title the headline, without the name of the site
 * @param authors the names of those who wrote the article, in the order of the article; empty when it names nobody
 * @param publisher the site or the publishing house
 * @param published the day of first publication, in the article's own time zone
 * @param modified the day of the last change, as the article tells it
 * @param language a BCP 47 tag, as the article declares it
 * @param canonicalUrl the address that the article gives as its own
 */
public record ArticleMetadata(Optional<Sourced<String>> title, List<Sourced<String>> authors,
        Optional<Sourced<String>> publisher, Optional<Sourced<LocalDate>> published,
        Optional<Sourced<LocalDate>> modified, Optional<Sourced<String>> language,
        Optional<Sourced<String>> canonicalUrl) {

    /** The metadata of an article that tells nothing about itself. */
    public static final ArticleMetadata NONE = new ArticleMetadata(Optional.empty(), List.of(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public ArticleMetadata {
        authors = List.copyOf(authors);
    }
}
