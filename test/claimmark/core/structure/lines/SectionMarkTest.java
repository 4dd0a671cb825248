package claimmark.core.structure.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SectionMarkTest {

    @ParameterizedTest
    @ValueSource(strings = {"Share this on WhatsApp", "445 shares", "Facebook", "Compartilhar", "Teilen", "Copy link"})
    void sharing(String line) {
        assertEquals(SectionMark.SHARING, SectionMark.of(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 Comments", "Comments (3)", "Leave a Reply", "You must log in to post a comment.",
            "Deixe um coment\u00e1rio", "Related articles", "Most Popular", "Explore further", "Leia tamb\u00e9m:",
            "Das k\u00f6nnte Sie auch interessieren", "Tags: council, library", "Filed Under:Michigan", "Next Post",
            "About the author", "\u00a9 2019 Associated Press. All Rights Reserved.", "\u95a2\u9023\u8a18\u4e8b"})
    void ending(String line) {
        assertEquals(SectionMark.ENDING, SectionMark.of(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "The council voted on Monday.", "Comments by the mayor were not welcome",
            "Printed matter", "Share prices fell again on Monday, to the lowest point of this year and the one before"
            + " it",
            "News"})
    void none(String line) {
        assertEquals(SectionMark.NONE, SectionMark.of(line));
    }
}
