package claimmark.ide.view.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.PlainSession;
import claimmark.ide.session.event.ChangedAnnotations;

/** What the list knows of the places of annotations after an event. */
class AnchorLooksTest {

    private static final String TEXT = "The minister said taxes fell. Then she said wages rose. Nobody asked.\n";

    @TempDir
    private Path folder;
    private PlainSession article;
    private AnnotationId taxes;
    private AnnotationId wages;
    private AnchorLooks looks;

    @BeforeEach
    void open() throws IOException {
        article = PlainSession.of(folder, "a.txt", TEXT);
        taxes = mark("taxes fell");
        wages = mark("wages rose");
        looks = new AnchorLooks(article.session.places());
    }

    @AfterEach
    void close() {
        article.close();
    }

    private AnnotationId mark(String words) {
        return article.annotating.mark(AnnotationKind.CLAIM,
                TextSpan.ofLength(TEXT.indexOf(words), words.length())).id();
    }

    private static ChangedAnnotations named(AnnotationId... ids) {
        return new ChangedAnnotations.Named(Set.of(ids));
    }

    @Test
    void allThatAStepChangedAreReadAgain() {
        assertTrue(looks.all().isEmpty());
        article.type("taxes fell", "");
        article.type("wages rose", "");
        assertTrue(looks.read(named(taxes, wages)));
        assertEquals(Set.of(taxes, wages), looks.all().keySet());
        assertFalse(looks.read(named(taxes, wages)), "nothing is different since");
    }

    @Test
    void whatNoEventNamesIsNotRead() {
        article.type("taxes fell", "");
        article.type("wages rose", "");
        looks.read(named(wages));
        assertEquals(Optional.empty(), looks.of(taxes));
        assertTrue(looks.of(wages).isPresent());
        assertTrue(looks.read(new ChangedAnnotations.All()));
        assertTrue(looks.of(taxes).isPresent());
    }

    /** A lost mark is told of with the change that brings it back; what it looked like is read with any. */
    @Test
    void whatNeededALookIsReadWithEveryEvent() {
        article.type("taxes fell", "");
        looks.read(named(taxes));
        article.annotating.delete(List.of(taxes));
        assertTrue(looks.read(named(wages)));
        assertEquals(Optional.empty(), looks.of(taxes));
    }
}
