package claimmark.ide.session.recovery;

import java.nio.file.Path;

import claimmark.core.fault.Fault;

/**
 * A journal with work that cannot be brought back. It stays where it is until the reviewer does not want it any more.
 *
 * @param fault why it cannot be read
 */
public record UnreadableJournal(Path file, Fault fault) {

    String name() {
        return String.valueOf(file.getFileName());
    }
}
