package claimmark.core.model;

import claimmark.core.xml.ForeignContent;

/**
 * A text that an annotation carries (W3C {@code TextualBody}).
 *
 * @param purpose what the text is for: {@link Motivation#COMMENTING} for a comment, {@link Motivation#EDITING} for
 *            the words that shall replace the marked ones
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
