package claimmark.ide.command;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.PlainSession;
import claimmark.ide.session.PlainTextView;
import claimmark.ide.session.ReviewContext;

/** When there are places to choose from. */
class ChosenPlaceTest {

    private static final String FIRST = "The minister said in May that taxes fell by four percent.\n\n";
    private static final String TEXT = FIRST + "Ships carry grain. Elsewhere: four percent.\n";

    @TempDir
    private Path folder;
    private PlainSession article;
    private ReviewContext context;

    @BeforeEach
    void open() throws IOException {
        article = PlainSession.of(folder, "a.txt", TEXT);
        context = article.shownIn(new PlainTextView());
        AnnotationId share = article.annotating
                .mark(AnnotationKind.CLAIM, TextSpan.ofLength(TEXT.indexOf("four percent"), 12)).id();
        context.selection().select(List.of(share));
    }

    @AfterEach
    void close() {
        article.close();
    }

    private boolean isPossible() {
        return new ChoosePlaceHandler().isPossible(context);
    }

    @Test
    void anAnnotationThatHasItsPlaceHasNoOther() {
        assertFalse(isPossible());
    }

    @Test
    void whereTheWordsWereDeletedThereIsNoneToChoose() {
        article.type(TEXT, "Nobody knew.");
        assertFalse(isPossible());
    }

    @Test
    void whereTheSameWordsStandElsewhereThatPlaceCanBeChosen() throws Exception {
        article.session.files().save(false);
        Files.writeString(folder.resolve("a.txt"), TEXT.replace(FIRST, ""));
        article.session.files().look();
        assertTrue(isPossible());
    }
}
