package claimmark.ide.session;

import java.time.InstantSource;
import java.util.function.Supplier;

import claimmark.ide.session.work.UiThread;
import claimmark.ide.session.work.Workers;

/**
 * What a session takes from the world around it, so that a test may give it another one.
 *
 * @param clock tells whether a file may still be being written
 * @param ids gives the ids of new reviews
 * @param ui where results of work are taken
 * @param workers do what takes long
 */
record SessionEnvironment(InstantSource clock, Supplier<String> ids, UiThread ui, Workers workers) {
}
