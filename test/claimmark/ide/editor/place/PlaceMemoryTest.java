package claimmark.ide.editor.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.DialogSettings;
import org.junit.jupiter.api.Test;

import claimmark.core.anchor.Bookmark;
import claimmark.core.model.AnnotationId;

/** What is remembered of articles that were closed, as the workbench writes it to the disk. */
class PlaceMemoryTest {

    private static final Path ARTICLE = Path.of("articles", "Obama & Putin <1>.txt");

    private final DialogSettings settings = new DialogSettings("workbench");
    private final PlaceMemory memory = new PlaceMemory(settings);

    @Test
    void knowsNothingOfAnArticleThatWasNeverOpen() {
        assertEquals(Optional.empty(), memory.find(ARTICLE));
    }

    @Test
    void remembersWhereOneWas() {
        ReadingPlace place = new ReadingPlace(1, Bookmark.at(3, "one two"), Bookmark.at(7, "one two"),
                Optional.of(new AnnotationId("urn:uuid:1")));
        memory.keep(ARTICLE, place);
        assertEquals(Optional.of(place), memory.find(ARTICLE));
        ReadingPlace other = at("without an annotation");
        memory.keep(ARTICLE, other);
        assertEquals(Optional.of(other), memory.find(ARTICLE));
    }

    @Test
    void outlivesTheWorkbenchWithCharactersThatXmlDoesNotHold() throws IOException {
        ReadingPlace place = at("a\u0000b\u202Ec\n\t\uFFFF <&> \uD83D\uDE00");
        memory.keep(ARTICLE, place);
        assertEquals(Optional.of(place), new PlaceMemory(writtenAndRead()).find(ARTICLE));
    }

    @Test
    void keepsTheOtherPlacesWhereATextHasHalfOfAPair() throws IOException {
        ReadingPlace place = at("whole");
        memory.keep(Path.of("whole.txt"), place);
        memory.keep(ARTICLE, at("half \uD83D of a pair"));
        PlaceMemory later = new PlaceMemory(writtenAndRead());
        assertEquals(Optional.of(place), later.find(Path.of("whole.txt")));
        assertEquals(3, later.find(ARTICLE).orElseThrow().caret().offset());
    }

    @Test
    void forgetsTheArticleThatWasClosedFirst() {
        for (int i = 0; i < 100; i++) {
            memory.keep(Path.of("article-" + i), at("words " + i));
        }
        memory.keep(Path.of("article-0"), at("words of today"));
        memory.keep(ARTICLE, at("one more"));
        assertEquals(Optional.of(at("words of today")), memory.find(Path.of("article-0")));
        assertEquals(Optional.empty(), memory.find(Path.of("article-1")));
        assertEquals(Optional.of(at("words 2")), memory.find(Path.of("article-2")));
    }

    @Test
    void passesOverWhatIsNoPlace() {
        memory.keep(ARTICLE, at("words"));
        String[] entry = settings.getSection("places").getArray("0");
        entry[3] = "-1";
        assertEquals(Optional.empty(), memory.find(ARTICLE));
        entry[3] = "many";
        assertEquals(Optional.empty(), memory.find(ARTICLE));
        settings.getSection("places").put("0", new String[] { entry[0] });
        assertEquals(Optional.empty(), memory.find(ARTICLE));
    }

    private static ReadingPlace at(String text) {
        return new ReadingPlace(0, Bookmark.at(0, text), Bookmark.at(3, text), Optional.empty());
    }

    private DialogSettings writtenAndRead() throws IOException {
        StringWriter file = new StringWriter();
        settings.save(file);
        DialogSettings read = new DialogSettings("workbench");
        read.load(new StringReader(file.toString()));
        return read;
    }
}
