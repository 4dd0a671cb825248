package claimmark.core.desk;

/**
 * Which files were saved.
 *
 * @param article whether the article was written
 * @param review whether the review had unsaved changes, and was saved
 */
public record SavedFiles(boolean article, boolean review) {
}
