package claimmark.ide.look.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CardPlaceTest {

    @Test
    void itStandsBelowTheWordsAndAboveThemWhereThereIsNoRoom() {
        assertEquals(new CardPlace(128, 0), CardPlace.of(100, 120, 50, 400));
        assertEquals(new CardPlace(292, 0), CardPlace.of(350, 370, 50, 400));
    }

    @Test
    void whereThereIsNoRoomThePageIsScrolledUntilItIsSeen() {
        CardPlace place = CardPlace.of(20, 390, 50, 400);
        assertEquals(48, place.scroll());
        assertEquals(400, place.y() - place.scroll() + 50);
    }

    @Test
    void whereverThePageIsScrolledItCoversNoWord() {
        for (int top = -500; top < 500; top += 7) {
            int bottom = top + 90;
            CardPlace place = CardPlace.of(top, bottom, 60, 300);
            assertTrue(place.y() >= bottom || place.y() + 60 <= top, place.toString());
        }
    }
}
