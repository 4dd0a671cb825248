package claimmark.core.article;

import claimmark.core.text.ArticleText;
import claimmark.core.text.SourceChange;

/**
 * What a change of an article's text makes of its file.
 *
 * @param change the one change of the file's characters that holds all that differs; it changes nothing where the
 *        file cannot hold any of what was wanted
 * @param article the changed file, read
 */
public record Rewriting(SourceChange change, ArticleText article) {

    /** Whether the file stays as it is. */
    public boolean isNone() {
        return change.span().isEmpty() && change.replacement().isEmpty();
    }
}
