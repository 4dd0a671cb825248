package claimmark.core.desk;

/**
 * An article that is encoded to be written. It is made once, because encoding and hashing a large text takes time.
 *
 * @param content what the article will be when it is written
 * @param bytes the whole file; the array is not copied
 */
public record ArticleToWrite(ArticleBytes content, byte[] bytes) {
}
