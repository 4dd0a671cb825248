package claimmark.core.moved;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.file.FileFaults;
import claimmark.core.file.FileReplacement;
import claimmark.core.store.SidecarFile;

/**
 * A sidecar that most likely belongs to an article at another place.
 *
 * @param file where it lies now
 * @param annotations how many there are in it
 * @param likeness how alike its article text and that of the other article are: 1 when they are the same
 * @param hasArticle whether an article still lies beside it. Then the other article is a copy, and gets a copy.
 */
public record MovedSidecar(Path file, int annotations, double likeness, boolean hasArticle) {

    public boolean isOfSameText() {
        return likeness == 1;
    }

    /** The name of the file. */
    public String name() {
        return String.valueOf(file.getFileName());
    }

    /**
     * Brings the sidecar to an article, where its own article is gone; otherwise a copy of it. A file is never
     * replaced.
     *
     * @return why it was not done; empty when it was
     */
    public Optional<Fault> bringTo(Path article) {
        Path wanted = SidecarFile.of(article);
        try {
            if (!hasArticle) {
                Files.move(file, wanted);
            } else if (!new FileReplacement().copy(file, wanted)) {
                return inTheWay(wanted);
            }
            return Optional.empty();
        } catch (FileAlreadyExistsException taken) {
            return inTheWay(wanted);
        } catch (IOException failed) {
            return Optional.of(Fault.of(FaultCode.SIDECAR_NOT_BROUGHT, name()).because(FileFaults.of(failed)));
        }
    }

    private static Optional<Fault> inTheWay(Path wanted) {
        return Optional.of(Fault.of(FaultCode.SIDECAR_IN_THE_WAY, String.valueOf(wanted.getFileName())));
    }
}
