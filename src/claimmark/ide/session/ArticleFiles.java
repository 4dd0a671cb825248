package claimmark.ide.session;

import claimmark.core.desk.ArticleStorage;
import claimmark.core.desk.SidecarStorage;

/**
 * The two files of an article, as they were read or saved last.
 *
 * @param location where they lie
 * @param sidecar beside the article
 */
record ArticleFiles(ArticleLocation location, ArticleStorage article, SidecarStorage sidecar) {
}
