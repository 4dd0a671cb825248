package claimmark.ide.session;

import java.util.Optional;

import claimmark.core.desk.Author;
import claimmark.ide.session.recovery.JournalFolder;
import claimmark.ide.session.work.UiThread;
import claimmark.ide.session.work.Workers;

/**
 * What a session needs from outside. Tests can replace it.
 *
 * @param author makes new reviews, and signs what is saved
 * @param ui the thread in which results are delivered
 * @param workers run long work
 * @param journals where unsaved work is kept for a crash; empty when it is not
 */
record SessionEnvironment(Author author, UiThread ui, Workers workers, Optional<JournalFolder> journals) {
}
