package claimmark.core.article;

import claimmark.core.text.ArticleText;
import claimmark.core.text.SourceChange;

/**
 * The result of writing changes of an article's text into its file.
 *
 * @param change one change of the file's characters that includes all differences; it changes nothing if the file
 *        cannot hold any of the wanted changes
 * @param article the article as read from the changed file
 */
public record Rewriting(SourceChange change, ArticleText article) {

    /** Whether the file stays unchanged. */
    public boolean isNone() {
        return change.span().isEmpty() && change.replacement().isEmpty();
    }
}
