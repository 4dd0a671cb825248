package claimmark.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import claimmark.core.text.Cancellation;

/** A place is found again by the words around it, not by its offset. */
class BookmarkTest {

    private static final String HARBOUR = "The rebuilding of the old harbour begins in April, the mayor said.\n\n";
    private static final String FEE = "The city will not raise the fee before the election, a spokeswoman wrote.\n\n";
    private static final String LETTER = "Eleven hundred people had signed the letter against it by Friday.\n\n";
    private static final String TEXT = HARBOUR + FEE + LETTER;

    @Property(tries = 200)
    void isFoundAtOnceInTheSameText(@ForAll @IntRange(min = 0, max = 210) int offset) {
        int place = Math.min(offset, TEXT.length());
        assertEquals(Optional.of(place), Bookmark.at(offset, TEXT).unchangedIn(TEXT));
    }

    @Test
    void isFoundInATextWithoutWords() {
        assertEquals(Optional.of(0), Bookmark.at(7, "").unchangedIn(""));
    }

    @Test
    void isNotTakenForUnchangedWhereOtherWordsStandAroundIt() {
        assertEquals(Optional.empty(), Bookmark.at(90, TEXT).unchangedIn(LETTER + TEXT));
        assertEquals(Optional.empty(), Bookmark.at(90, TEXT).unchangedIn(""));
    }

    @Test
    void goesWithItsWordsWhereSomethingWasPutBeforeThem() {
        int place = TEXT.indexOf("election");
        String now = "By our own reporter\n\n" + TEXT;
        assertEquals(now.indexOf("election"), find(place, now));
    }

    @Test
    void goesWithItsParagraphWhereThatMoved() {
        int place = TEXT.indexOf("signed");
        String now = LETTER + HARBOUR + FEE;
        assertEquals(now.indexOf("signed"), find(place, now));
    }

    @Test
    void staysBesideItsWordsWhereSomeOfThemChanged() {
        int place = TEXT.indexOf("the fee");
        String now = TEXT.replace("will not raise", "would not think of raising");
        assertEquals(now.indexOf("the fee"), find(place, now), 12.0);
    }

    @Test
    void isWhereTheWordsWouldStandWhenTheyAreGone() {
        int place = TEXT.indexOf("the fee");
        assertEquals(HARBOUR.length(), find(place, HARBOUR + LETTER), 2.0);
    }

    @Test
    void isTheNearestOfSeveralPlaces() {
        String again = "\"We will build it\", she said, and took her coat from the chair, and was gone at once.\n\n";
        String text = "So it began.\n\n" + again + FEE + again + LETTER + again;
        int second = text.indexOf("took", text.indexOf("took") + 1);
        String now = text.replace("So it began.", "So it all began.").replace("election", "elections");
        assertEquals(now.indexOf("took", now.indexOf("took") + 1), find(second, text, now));
    }

    @Test
    void isInTheTextHoweverShortThatHasBecome() {
        assertEquals(0, find(TEXT.length(), ""));
        assertEquals(3, find(TEXT.length(), "abc"), 3.0);
    }

    private static int find(int place, String now) {
        return find(place, TEXT, now);
    }

    private static int find(int place, String text, String now) {
        return Bookmark.find(List.of(Bookmark.at(place, text)), now, Cancellation.NEVER).get(0);
    }
}
