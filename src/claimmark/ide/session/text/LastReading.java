package claimmark.ide.session.text;

import org.eclipse.jdt.annotation.NonNull;

import claimmark.core.text.ArticleText;

/** The result of the last reading of an article. */
public sealed interface LastReading {
    // "@NonNull" repeats the default of the package: the compiler of Eclipse 4.40 does not apply it to an accessor.

    ArticleText text();

    /**
     * Text and structure were read.
     *
     * @param stamp the modification stamp of the file's document at that time
     */
    record Whole(@NonNull ArticleText text, long stamp) implements LastReading {
    }

    /** Only the text was read; the structure of a large plain text is read later. */
    record WithoutStructure(@NonNull ArticleText text) implements LastReading {
    }

    /** Whether text and structure are up to date with a file's document of this modification stamp. */
    default boolean isOf(long stamp) {
        return this instanceof Whole whole && whole.stamp == stamp;
    }
}
