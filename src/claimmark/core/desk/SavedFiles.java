package claimmark.core.desk;

/**
 * What saving did.
 *
 * @param article whether the article was written
 * @param review whether there was something of the review to save
 */
public record SavedFiles(boolean article, boolean review) {
}
