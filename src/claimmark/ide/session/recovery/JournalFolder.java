package claimmark.ide.session.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;

import claimmark.core.file.FileOperations;
import claimmark.core.recovery.JournalBase;
import claimmark.core.recovery.RecoveryJournal;
import claimmark.core.text.Sha256;

/** Where the journals of a workspace lie. Those of one article begin with one name. For any thread. */
public final class JournalFolder {

    private static final String EXTENSION = ".journal";
    private static final int NAME_LENGTH = 16;

    private final Path folder;
    private final FileOperations operations;
    private final Set<Path> written = new HashSet<>();

    public JournalFolder(Path folder, FileOperations operations) {
        this.folder = folder;
        this.operations = operations;
    }

    private static String name(String article) {
        return Sha256.of(article).substring(0, NAME_LENGTH);
    }

    /** Begins a journal that no other session writes. */
    synchronized RecoveryJournal begin(JournalBase base) throws IOException {
        Files.createDirectories(folder);
        String name = name(base.article());
        Path file = folder.resolve(name + EXTENSION);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(name + "-" + number + EXTENSION);
        }
        RecoveryJournal begun = RecoveryJournal.begin(file, base, operations);
        written.add(file);
        return begun;
    }

    /** Removes a journal, whose work is saved or not wanted. */
    synchronized void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        written.remove(file);
    }

    /**
     * Removes a journal that was left. One that cannot be removed does no harm: its work is saved, or in another.
     *
     * @return whether it is gone
     */
    boolean remove(Path file) {
        try {
            delete(file);
            return true;
        } catch (IOException stays) {
            ILog.of(JournalFolder.class).warn(file.toString(), stays);
            return false;
        }
    }

    /** A journal in this folder. */
    Path named(String name) {
        return folder.resolve(name);
    }

    /** The journals of an article that were left when Eclipse ended. */
    List<Path> left(Path article) {
        String name = name(article.toString());
        return left().stream().filter(file -> file.getFileName().toString().startsWith(name)).toList();
    }

    /** The articles that have work in journals that were left; for any thread, and it may take a while. */
    public List<Path> articles() {
        return LeftJournals.read(left(), this).whole().stream()
                .map(journal -> Path.of(journal.content().base().article())).distinct().toList();
    }

    /** All journals that were left when Eclipse ended; none when the folder cannot be read. */
    synchronized List<Path> left() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> left = new ArrayList<>(files.filter(file -> file.getFileName().toString().endsWith(EXTENSION))
                    .sorted().toList());
            left.removeAll(written);
            return left;
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
