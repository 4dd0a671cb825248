package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.file.FileOperations;
import claimmark.core.model.AnnotationId;
import claimmark.ide.session.recovery.JournalFolder;

/** The reviewer types while it is still looked for what was not saved: that is for another text then. */
class RecoveryWhileTypingTest {

    private static final String TEXT = "The minister said taxes fell. Then she said wages rose. Nobody else did.\n";

    @TempDir
    private Path folder;

    private JournalFolder journals() {
        return new JournalFolder(folder.resolve("journals"), FileOperations.DISK);
    }

    @Test
    void bothAreThere() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        PlainSession killed = PlainSession.keptIn(journals(), file);
        killed.type("wages rose", "wages rose a little");
        AnnotationId mark = killed.mark("a little");
        killed.rest();

        PlainSession again = PlainSession.beginningIn(journals(), file);
        again.workers.workAll();
        again.ui.turn();
        again.type("The minister", "In the end, the minister");
        again.rest();
        assertEquals(killed.text().replace("The minister", "In the end, the minister"), again.text());
        assertEquals(Optional.of("a little"), again.session.places().words(mark));
    }
}
