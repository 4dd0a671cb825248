package claimmark.core.structure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FurniturePhrasesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Advertisement", " SHARE THIS ARTICLE ", "Comments", "12 comments", "Photo 3 of 10",
            "Image 1 / 4", "Loading...", "Loading\u2026", "Story continues below advertisement", "Getty Images",
            "This slideshow requires JavaScript.", "Follow us on Twitter", "Click here to read all of it",
            "Publicidad"})
    void wholeLinesOfFurniture(String line) {
        assertTrue(FurniturePhrases.matches(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Advertisements for cars were banned.", "Share prices fell", "He left 12 comments",
            "Photo 3 of ten", "Follow us on X", "Click here to go", "The story continues below"})
    void linesThatOnlyBeginLikeFurniture(String line) {
        assertFalse(FurniturePhrases.matches(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The mayor at the opening. (Photo: Ann Lee)", "The mayor [Image courtesy of Reuters].",
            "The zoo. (Getty Images)", "Photo by Ann Lee", "Photo credit: Ann Lee", "The mayor smiles. Credit: Ann Lee",
            "Picture courtesy of the zoo", "Image via Flickr"})
    void creditsOfPictures(String line) {
        assertTrue(FurniturePhrases.isCredited(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "(", ")", "The mayor opened the zoo (again).",
            "Photographs were taken of the zoo.",
            "The bank gave him credit", "He saw the photo (Photo: Ann Lee) and left", "Photo by"})
    void noCredits(String line) {
        assertFalse(FurniturePhrases.isCredited(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Read more: Zoo opens", "RELATED", "You may also like", "Don't miss our zoo",
            "Don\u2019t miss it", "More from the zoo", "Leia tamb\u00e9m: o zoo", "Subscribe today"})
    void leadingElsewhere(String line) {
        assertTrue(FurniturePhrases.leadsElsewhere(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Moreover, the zoo opened.", "The mayor wants more", "Readers wrote in."})
    void leadingNowhere(String line) {
        assertFalse(FurniturePhrases.leadsElsewhere(line));
    }

    @Test
    void aParagraphLeadsNowhereHoweverItBegins() {
        String start = "Read more ";
        assertTrue(FurniturePhrases.leadsElsewhere(start + "x".repeat(299 - start.length())));
        assertFalse(FurniturePhrases.leadsElsewhere(start + "x".repeat(300 - start.length())));
    }

    @Test
    void threePhrasesAreTheRulesOfASite() {
        String two = "Comments are moderated by us. See our privacy policy";
        assertTrue(FurniturePhrases.speaksOfSite(two + " and terms of use."));
        assertFalse(FurniturePhrases.speaksOfSite("The privacy policy of the bank and its cookies are bad."));
        assertFalse(FurniturePhrases.speaksOfSite(""));
        assertFalse(FurniturePhrases.speaksOfSite(two + " and terms of use." + " ".repeat(1200)));
    }

    @Test
    void twoWaysToShareAreARowOfButtons() {
        assertTrue(FurniturePhrases.isSharing("Facebook Twitter"));
        assertTrue(FurniturePhrases.isSharing("Share | E-Mail"));
        assertFalse(FurniturePhrases.isSharing("Facebook"));
        assertFalse(FurniturePhrases.isSharing("Printed likes and sharers"));
        assertFalse(FurniturePhrases.isSharing("He used Facebook and Twitter " + "to say so ".repeat(10)));
    }
}
