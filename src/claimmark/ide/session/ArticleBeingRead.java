package claimmark.ide.session;

import java.util.Optional;

/**
 * What an editor gives as an adapter while it reads its article or the review, which takes long, and has no
 * {@link ReviewContext} yet.
 *
 * @param name of the article
 * @param whyReadOnly why nothing can be changed in the article, when it is shown already; empty when it is not
 */
public record ArticleBeingRead(String name, Optional<String> whyReadOnly) {
}
