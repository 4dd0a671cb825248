package claimmark.ide.session;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

import claimmark.core.model.Review;
import claimmark.core.store.Loading;
import claimmark.core.store.Saving;
import claimmark.core.store.SidecarFile;
import claimmark.core.store.SidecarWriter;
import claimmark.core.store.Stamp;

/**
 * The sidecar beside the article. What it holds is only ever replaced by what was read from it here: a sidecar that
 * cannot be read, or that another program has changed since, is left as it is.
 */
public final class SidecarStorage {

    private final SidecarFile file;
    private final String name;
    private Stamp stamp = Stamp.ABSENT;
    private Optional<String> refusal = Optional.empty();
    private boolean conflicting;

    SidecarStorage(ArticleLocation location) {
        Path path = SidecarFile.of(location.path());
        file = new SidecarFile(path);
        name = path.getFileName().toString();
    }

    /** The sidecar's file name. */
    public String name() {
        return name;
    }

    /** Why nothing can be annotated: the sidecar cannot be read. Empty when it can, or when there is none. */
    public Optional<String> refusal() {
        return refusal;
    }

    /** Whether another program changed the sidecar while there are unsaved changes here. */
    public boolean isConflicting() {
        return conflicting;
    }
}
