package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.file.FileOperations;
import claimmark.core.model.RatingScale;
import claimmark.core.scales.ScaleDraft;
import claimmark.core.scales.ScaleDraft.Word;
import claimmark.ide.session.recovery.JournalFolder;

/** A scale of the reviewer's own may be removed from the preferences before an article is opened again. */
class RecoveredScaleTest {

    @TempDir
    private Path folder;

    private PlainSession start(Path article) throws IOException {
        Path journals = Files.createDirectories(folder.resolve("journals"));
        return PlainSession.keptIn(new JournalFolder(journals, FileOperations.DISK), article);
    }

    @Test
    void aVerdictOnAScaleThatIsKnownNowhereElseIsThereWithItsScale() throws Exception {
        RatingScale own = new ScaleDraft("House", List.of(new Word("As said", "1"), new Word("Made up", "2")), true)
                .scale();
        Path file = Files.writeString(folder.resolve("a.txt"), "The minister said taxes fell this year.");
        PlainSession killed = start(file);
        killed.annotating.rate(killed.mark("taxes fell"), own, Optional.of(own.values().get(1)));
        killed.rest();

        PlainSession killedAgain = start(file);
        assertEquals(Optional.of(own), killedAgain.session.review().ratingScale(own.id()));
        killedAgain.session.recovery().keep();
        killedAgain.rest();

        PlainSession last = start(file);
        assertEquals(Optional.of(own), last.session.review().ratingScale(own.id()));
        last.session.files().save(false);
        assertTrue(Files.readString(folder.resolve("a.txt.claims.xml")).contains("<ratingScale id=\"" + own.id()));
    }
}
