package claimmark.ide.session;

import claimmark.core.desk.ArticleStorage;
import claimmark.core.desk.SidecarStorage;

/** The two files of an article, as they were read or saved last, and where they lie. */
final class ArticleFiles {

    private final ArticleStorage article;
    private final SidecarStorage sidecar;
    private ArticleLocation location;

    /** @param sidecar beside the article */
    ArticleFiles(ArticleLocation location, ArticleStorage article, SidecarStorage sidecar) {
        this.location = location;
        this.article = article;
        this.sidecar = sidecar;
    }

    ArticleLocation location() {
        return location;
    }

    ArticleStorage article() {
        return article;
    }

    SidecarStorage sidecar() {
        return sidecar;
    }

    /** The article was saved as another, whose review begins without a sidecar. */
    void startAt(ArticleLocation other) {
        location = other;
        sidecar.startAt(other.path());
    }

    /** Somebody has moved both files. */
    void moveTo(ArticleLocation moved) {
        location = moved;
        article.moveTo(moved.path());
        sidecar.moveTo(moved.path());
    }
}
