package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;

/** Where a reviewer is led after a decision on words that others changed. */
class DecisionsTest {

    private static final String TEXT = "The minister said taxes fell this year. Then she said wages rose in spring."
            + " Rents stayed low all along.\n";

    @TempDir
    Path folder;

    private final List<AnnotationId> shown = new ArrayList<>();
    private final AnnotationSelection selection = new AnnotationSelection(shown::add);
    private PlainSession article;
    private Decisions decisions;
    private AnnotationId taxes;
    private AnnotationId wages;
    private AnnotationId rents;

    @BeforeEach
    void othersChangeAllWords() throws Exception {
        article = PlainSession.of(folder, "a.txt", TEXT);
        taxes = article.mark("taxes fell this year");
        wages = article.mark("wages rose in spring");
        rents = article.mark("Rents stayed low all along");
        article.session.files().save(false);
        article.writeFile(TEXT.replace("fell", "dropped").replace("rose", "grew").replace("low", "high"));
        article.session.files().look();
        decisions = new Decisions(article.session.places(), new Reanchoring(article.annotating), selection,
                article::text);
        assertEquals(List.of(taxes, wages, rents), decisions.drifted());
    }

    @AfterEach
    void close() {
        article.close();
    }

    @Test
    void afterADecisionTheNextIsShown() {
        decisions.accept(List.of(taxes));
        assertEquals(List.of(wages), shown);
        assertEquals("taxes dropped this year", words(taxes));
        assertEquals(List.of(wages, rents), decisions.drifted());
        decisions.accept(List.of(rents));
        assertEquals(List.of(wages, wages), shown, "after the last it goes on with the first");
    }

    @Test
    void afterTheLastDecisionThatOneIsShown() {
        decisions.accept(List.of(wages, rents));
        decisions.accept(List.of(taxes));
        assertEquals(List.of(taxes, taxes), shown);
        assertEquals(List.of(taxes), selection.annotations());
        assertEquals(List.of(), decisions.drifted());
    }

    @Test
    void theNextComesAfterTheLastOfThoseThatWereDecided() {
        decisions.accept(List.of(wages, taxes));
        assertEquals(List.of(rents), shown);
    }

    @Test
    void allChangedWordsAreAcceptedAtOnce() {
        decisions.keepAsOrphans(List.of(wages));
        article.told.clear();
        shown.clear();
        decisions.acceptAll();
        assertEquals(List.of("taxes dropped this year", "Rents stayed high all along"),
                List.of(words(taxes), words(rents)));
        assertEquals(List.of(), decisions.drifted());
        assertTrue(decisions.isOpen(wages));
        assertEquals(List.of(taxes), shown);
        decisions.acceptAll();
        assertEquals(1, article.told.size(), "one step, and none where nothing is left");
    }

    @Test
    void whatNeedsNoLookIsLeftAsItIs() {
        decisions.accept(List.of(taxes));
        shown.clear();
        article.told.clear();
        decisions.accept(List.of(taxes));
        decisions.keepAsOrphans(List.of(taxes));
        assertEquals(List.of(), shown);
        assertEquals(List.of(), article.told);
    }

    @Test
    void whatIsGivenUpIsOpenAndNeedsNoLook() {
        assertTrue(decisions.needsALook(List.of(wages)));
        decisions.keepAsOrphans(List.of(wages));
        assertEquals(List.of(rents), shown);
        assertTrue(decisions.isOpen(wages));
        assertFalse(decisions.needsALook(List.of(wages)));
        assertFalse(decisions.isDrifted(wages));
        assertEquals(List.of(taxes, rents), decisions.drifted());
    }

    @Test
    void aChosenPlaceIsTakenWithoutTheSpacesAroundIt() {
        int at = article.text().indexOf(" she ");
        decisions.attach(wages, TextSpan.ofLength(at, 5));
        assertEquals("she", words(wages));
        assertFalse(decisions.isOpen(wages));
        assertEquals(List.of(rents), shown);
    }

    @Test
    void aPlaceWithoutWordsIsNotTaken() {
        article.told.clear();
        decisions.attach(wages, TextSpan.ofLength(article.text().indexOf(" she "), 1));
        assertTrue(decisions.isDrifted(wages));
        assertEquals(List.of(), article.told);
        assertEquals(List.of(), shown);
    }

    @Test
    void theNextIsTheOneAfterThatWhichWasSelectedLast() {
        selection.select(List.of(rents, taxes));
        shown.clear();
        decisions.next();
        decisions.next();
        decisions.next();
        assertEquals(List.of(wages, rents, taxes), shown);
    }

    @Test
    void withNothingToLookAtNothingIsSelected() {
        decisions.accept(List.of(taxes, wages, rents));
        shown.clear();
        decisions.next();
        assertEquals(List.of(), shown);
    }

    private String words(AnnotationId id) {
        return article.session.review().annotation(id).orElseThrow().words();
    }
}
