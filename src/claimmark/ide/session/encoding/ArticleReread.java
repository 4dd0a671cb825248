package claimmark.ide.session.encoding;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;

import claimmark.core.fault.Fault;

/** Reads the file of an article again. The annotations follow their words into the new text. */
public interface ArticleReread {

    /**
     * Shows the text that {@code reading} read from the file.
     *
     * @param reading reads the file; returns the fault if this fails
     * @throws CoreException when reading failed; then everything is as it was
     */
    void reread(Supplier<Optional<Fault>> reading) throws CoreException;
}
