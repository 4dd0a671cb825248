package claimmark.ide.session;

import claimmark.core.desk.Author;
import claimmark.ide.session.work.UiThread;
import claimmark.ide.session.work.Workers;

/**
 * What a session needs from outside. Tests can replace it.
 *
 * @param author makes new reviews, and signs what is saved
 * @param ui the thread in which results are delivered
 * @param workers run long work
 */
record SessionEnvironment(Author author, UiThread ui, Workers workers) {
}
