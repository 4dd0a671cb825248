package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.encoding.CharsetOrigin;
import claimmark.core.fault.FaultCode;
import claimmark.core.model.AnnotationId;
import claimmark.ide.session.event.SessionEvent.Topic;

/** What becomes of an open article when its charset is kept or set. */
class ChosenEncodingSessionTest {

    private static final Charset KOI8 = Charset.forName("KOI8-R");
    /** Too few letters to be sure of a charset. */
    private static final String TEXT = "Vesti of today: \u041c\u0438\u0440 is what they want.";

    @TempDir
    private Path folder;

    private PlainSession open(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        if (Files.notExists(file)) {
            Files.write(file, content.getBytes(KOI8));
        }
        PlainSession opened = PlainSession.open(file);
        opened.rest();
        return opened;
    }

    @Test
    void aGuessIsKeptAndThenTheTextCanBeEdited() throws Exception {
        try (PlainSession article = open("a.txt", TEXT)) {
            assertTrue(article.session.encoding().isGuess());
            assertFalse(article.session.files().isTextEditable());
            assertFalse(article.session.isDirty());
            article.session.encoding().keep();
            assertEquals(Optional.of(CharsetOrigin.CHOICE), article.session.encoding().origin());
            assertTrue(article.session.files().isTextEditable());
            assertTrue(article.session.isDirty(), "the review records it");
            assertTrue(article.told.stream().anyMatch(event -> event.isAbout(Topic.ENCODING)));
            article.session.files().save(false);
            assertFalse(article.session.isDirty());
            assertTrue(Files.readString(folder.resolve("a.txt.claims.xml")).contains("chosenCharset="));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "a.txt", "a.html" })
    void anotherCharsetReadsTheFileAgainAndTheMarksFollow(String name) throws Exception {
        try (PlainSession article = open(name, TEXT)) {
            AnnotationId mark = article.mark("what they want");
            AnnotationId before = article.mark("Vesti");
            article.session.encoding().choose(KOI8);
            article.rest();
            assertEquals(TEXT, article.text().strip());
            assertEquals(TEXT, article.source());
            assertEquals(Optional.of("what they want"), article.session.places().words(mark));
            assertEquals(Optional.of("Vesti"), article.session.places().words(before));
            assertTrue(article.session.files().isTextEditable());
        }
    }

    @Test
    void whatIsTypedThenIsSavedInTheChosenCharset() throws Exception {
        try (PlainSession article = open("a.txt", TEXT)) {
            article.session.encoding().choose(KOI8);
            article.type("today", "\u0441\u0435\u0433\u043e\u0434\u043d\u044f");
            article.session.files().save(false);
            String saved = TEXT.replace("today", "\u0441\u0435\u0433\u043e\u0434\u043d\u044f");
            assertArrayEquals(saved.getBytes(KOI8), Files.readAllBytes(folder.resolve("a.txt")));
        }
        try (PlainSession again = open("a.txt", "")) {
            assertEquals(TEXT.replace("today", "\u0441\u0435\u0433\u043e\u0434\u043d\u044f"), again.text());
            assertEquals(KOI8, again.session.encoding().charset());
            assertFalse(again.session.isDirty());
        }
    }

    @Test
    void aChoiceCannotBeTypedAwayByUndo() throws Exception {
        try (PlainSession article = open("a.txt", TEXT)) {
            article.session.encoding().choose(KOI8);
            article.undo();
            assertEquals(TEXT, article.text());
        }
    }

    @Test
    void whatWasTypedBeforeAnotherCharsetCannotBeTakenBack() throws Exception {
        try (PlainSession article = open("a.txt", TEXT)) {
            article.session.encoding().keep();
            article.type("today", "now");
            article.session.files().save(false);
            article.session.encoding().choose(StandardCharsets.ISO_8859_1);
            String shown = article.text();
            assertTrue(shown.startsWith("Vesti of now: ") && !shown.contains("\u041c\u0438\u0440"), shown);
            article.undo();
            assertEquals(shown, article.text());
        }
    }

    @Test
    void noOtherCharsetIsChosenWhileTextIsNotSaved() throws Exception {
        try (PlainSession article = open("a.txt", TEXT)) {
            article.session.encoding().choose(KOI8);
            article.type("today", "now");
            assertEquals(Optional.of(FaultCode.ARTICLE_NOT_SAVED),
                    article.session.encoding().obstacle().map(why -> why.code()));
            assertThrows(IllegalStateException.class,
                    () -> article.session.encoding().choose(StandardCharsets.ISO_8859_1));
            article.undo();
            assertEquals(Optional.empty(), article.session.encoding().obstacle());
        }
    }

    @Test
    void aCharsetInWhichTheFileIsNoTextMakesItReadOnlyAndIsNotRecorded() throws Exception {
        try (PlainSession article = open("a.txt", TEXT)) {
            article.session.encoding().choose(StandardCharsets.UTF_8);
            assertEquals(Optional.empty(), article.session.encoding().origin());
            assertFalse(article.session.files().isTextEditable());
            assertEquals("", article.session.review().source().chosenCharset());
            article.session.encoding().choose(KOI8);
            assertEquals(TEXT, article.text());
        }
    }

    @Test
    void whoTypesWhileItIsAGuessIsToldOnce() throws Exception {
        try (PlainSession article = open("a.txt", TEXT)) {
            article.told.clear();
            article.session.encoding().typedInVain();
            article.session.encoding().typedInVain();
            assertEquals(1, article.told.size());
            assertTrue(article.session.encoding().isTypedInVain());
            article.session.encoding().keep();
            assertFalse(article.session.encoding().isTypedInVain());
        }
    }

    @Test
    void theLineThatTellsMostIsShownAsItIsRead() throws Exception {
        try (PlainSession article = open("a.txt", "Plain.\n" + TEXT + "\nPlain again.")) {
            article.session.encoding().choose(KOI8);
            assertEquals(TEXT, article.session.encoding().passage());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 10, 1_600_000 })
    void whatSomebodyElseChoseIsFollowed(int comment) throws Exception {
        try (PlainSession article = open("a.txt", TEXT)) {
            AnnotationId mark = article.mark("what they want");
            article.annotating.change(mark, "Comment", draft -> draft.comment("w ".repeat(comment / 2)));
            article.session.files().save(false);
            Path sidecar = folder.resolve("a.txt.claims.xml");
            String saved = Files.readString(sidecar);
            Files.writeString(sidecar,
                    saved.replaceFirst("(charset=\"[^\"]+\")", "$1\n      chosenCharset=\"KOI8-R\""));
            article.session.files().look();
            article.rest();
            assertEquals(TEXT, article.text());
            assertEquals(KOI8, article.session.encoding().charset());
            assertFalse(article.session.encoding().isGuess());
        }
        try (PlainSession again = open("a.txt", "")) {
            assertEquals(TEXT, again.text());
            assertEquals(Optional.of(CharsetOrigin.CHOICE), again.session.encoding().origin());
        }
    }
}
