package claimmark.ide.session;

import java.util.Optional;

/**
 * The adapter of an editor that is still reading its article or the review. Once both are read, the editor has a
 * {@link ReviewContext} as its adapter.
 *
 * @param name of the article
 * @param whyReadOnly why nothing can be changed in the article, when it is shown already; empty when it is not
 */
public record ArticleBeingRead(String name, Optional<String> whyReadOnly) {
}
