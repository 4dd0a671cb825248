package claimmark.ide.editor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.ide.editor.print.PageBreaks.Row;

class PageBreaksTest {

    private final List<Row> rows = new ArrayList<>();

    private void add(int height, boolean staysWithNext) {
        rows.add(new Row(height, staysWithNext));
    }

    @Test
    void anArticleWithoutTextHasOnePage() {
        assertEquals(List.of(0), PageBreaks.of(rows, 100));
    }

    @Test
    void aRowThatDoesNotFitBeginsAPage() {
        for (int i = 0; i < 7; i++) {
            add(33, false);
        }
        assertEquals(List.of(0, 3, 6), PageBreaks.of(rows, 100));
        assertEquals(List.of(0, 3, 6), PageBreaks.of(rows, 99));
        assertEquals(List.of(0, 2, 4, 6), PageBreaks.of(rows, 98));
    }

    @Test
    void aHeadingGoesWithTheRowAfterIt() {
        add(50, false);
        add(30, true);
        add(10, true);
        add(20, false);
        assertEquals(List.of(0, 1), PageBreaks.of(rows, 100));
    }

    @Test
    void aRowHigherThanAPageHasAPageOfItsOwn() {
        add(10, false);
        add(500, false);
        add(10, false);
        assertEquals(List.of(0, 1, 2), PageBreaks.of(rows, 100));
    }

    @Test
    void headingsThatFillAPageAreDividedAllTheSame() {
        add(60, true);
        add(60, true);
        add(60, false);
        assertEquals(List.of(0, 1, 2), PageBreaks.of(rows, 100));
    }
}
