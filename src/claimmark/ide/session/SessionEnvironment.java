package claimmark.ide.session;

import claimmark.core.desk.Author;
import claimmark.ide.session.work.UiThread;
import claimmark.ide.session.work.Workers;

/**
 * What a session takes from the world around it, so that a test may give it another one.
 *
 * @param author makes new reviews, and signs what is saved
 * @param ui where results of work are taken
 * @param workers do what takes long
 */
record SessionEnvironment(Author author, UiThread ui, Workers workers) {
}
