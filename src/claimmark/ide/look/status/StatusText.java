package claimmark.ide.look.status;

/** What a feature says of one article in the status line. For the UI thread. */
public interface StatusText {

    /** A few words; empty when there is nothing to say. Called often, so it must be quick. */
    String text();

    /** The article is not in front any more: nothing is asked for from now on. */
    default void close() {
        // Most features hold nothing.
    }
}
