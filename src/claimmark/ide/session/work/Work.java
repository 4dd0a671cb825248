package claimmark.ide.session.work;

import java.util.concurrent.CancellationException;

import claimmark.core.text.Cancellation;

/** Work that runs in another thread than the UI thread. */
@FunctionalInterface
public interface Work<T> {

    /**
     * @param cancellation tells when the result is not needed any more; long loops must check it
     * @throws CancellationException when the work was cancelled
     * @throws Exception when the work fails
     */
    T run(Cancellation cancellation) throws Exception;
}
