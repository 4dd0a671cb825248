package claimmark.ide.session;

import java.time.InstantSource;

import claimmark.core.desk.Author;
import claimmark.ide.session.work.UiThread;
import claimmark.ide.session.work.Workers;

/**
 * What a session takes from the world around it, so that a test may give it another one.
 *
 * @param clock tells whether a file may still be being written
 * @param author signs, and gives the ids of new reviews
 * @param ui where results of work are taken
 * @param workers do what takes long
 */
record SessionEnvironment(InstantSource clock, Author author, UiThread ui, Workers workers) {
}
