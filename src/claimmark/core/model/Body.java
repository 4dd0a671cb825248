package claimmark.core.model;

import claimmark.core.xml.ForeignContent;

/**
 * A text of an annotation, such as a comment, a correction or a tag (W3C {@code TextualBody}).
 *
 * @param purpose the purpose of the text: {@link Motivation#COMMENTING} for a comment, {@link Motivation#EDITING} for
 *            a correction of the marked words
 * @param value the text
 */
public record Body(Motivation purpose, String value, ForeignContent foreign) {

    public Body(Motivation purpose, String value) {
        this(purpose, value, ForeignContent.NONE);
    }

    public Body withValue(String changed) {
        return new Body(purpose, changed, foreign);
    }
}
