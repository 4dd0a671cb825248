package claimmark.ide.session;

/**
 * What an editor gives as an adapter while it reads its article, which takes long, and has no {@link ReviewContext}
 * yet.
 *
 * @param name of the article
 */
public record ArticleBeingRead(String name) {
}
