package claimmark.ide.session.text;

import claimmark.core.text.ArticleText;

/** What was read of an article last. */
public sealed interface LastReading {

    ArticleText text();

    /**
     * All of it.
     *
     * @param stamp the modification stamp that the document of the file's characters had
     */
    record Whole(ArticleText text, long stamp) implements LastReading {
    }

    /** Its characters only: the structure of a large plain text is left for later. */
    record WithoutStructure(ArticleText text) implements LastReading {
    }

    /** Whether nothing is left to read while the document of the file's characters has this modification stamp. */
    default boolean isOf(long stamp) {
        return this instanceof Whole whole && whole.stamp == stamp;
    }
}
