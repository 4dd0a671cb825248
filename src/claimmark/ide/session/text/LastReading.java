package claimmark.ide.session.text;

import claimmark.core.text.ArticleText;

/** The result of the last reading of an article. */
public sealed interface LastReading {

    ArticleText text();

    /**
     * Text and structure were read.
     *
     * @param stamp the modification stamp of the file's document at that time
     */
    record Whole(ArticleText text, long stamp) implements LastReading {
    }

    /** Only the text was read; the structure of a large plain text is read later. */
    record WithoutStructure(ArticleText text) implements LastReading {
    }

    /** Whether text and structure are up to date with a file's document of this modification stamp. */
    default boolean isOf(long stamp) {
        return this instanceof Whole whole && whole.stamp == stamp;
    }
}
