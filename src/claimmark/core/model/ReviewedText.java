package claimmark.core.model;

import claimmark.core.xml.ForeignContent;

/**
 * The article text that was reviewed. It is kept, so that later versions of the article can be compared with it.
 *
 * @param characters the whole text, unchanged
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
