package claimmark.ide.session.work;

import java.util.concurrent.CancellationException;

import claimmark.core.text.Cancellation;

/** Work that runs in another thread than the UI thread. */
@FunctionalInterface
public interface Work<T> {

    /**
     * @param cancellation says when the result is not wanted any more; to be asked where the work takes long
     * @throws CancellationException when it was given up
     * @throws Exception when it cannot be done
     */
    T run(Cancellation cancellation) throws Exception;
}
