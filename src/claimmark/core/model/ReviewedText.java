package claimmark.core.model;

import claimmark.core.xml.ForeignContent;

/**
 * The article text that a review was made on, kept so that any later state of the article can be compared with it.
 *
 * @param characters the whole text, character for character
 */
public record ReviewedText(String characters, ForeignContent foreign) {

    public ReviewedText(String characters) {
        this(characters, ForeignContent.NONE);
    }

    @Override
    public String toString() {
        return "ReviewedText of " + characters.length() + " units";
    }
}
