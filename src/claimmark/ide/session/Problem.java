package claimmark.ide.session;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/** Everything that can go wrong with an article or its sidecar: a code, and a message that says what to do. */
public enum Problem {
    ARTICLE_NOT_LOCAL(1, SessionMessages.articleNotLocal),
    ARTICLE_NOT_READ(2, SessionMessages.articleNotRead),
    ARTICLE_TOO_LARGE(3, SessionMessages.articleTooLarge),
    ARTICLE_UNDECODABLE(4, SessionMessages.articleUndecodable),
    ARTICLE_NOT_ENCODABLE(5, SessionMessages.articleNotEncodable),
    ARTICLE_NOT_WRITTEN(6, SessionMessages.articleNotWritten),
    ARTICLE_CHANGED_ON_DISK(7, SessionMessages.articleChangedOnDisk),
    SIDECAR_NEWER(10, SessionMessages.sidecarNewer),
    SIDECAR_UNREADABLE(11, SessionMessages.sidecarUnreadable),
    SIDECAR_CHANGED_ON_DISK(12, SessionMessages.sidecarChangedOnDisk),
    SIDECAR_NOT_WRITTEN(13, SessionMessages.sidecarNotWritten),
    PLACES_UNKNOWN(14, SessionMessages.placesUnknown);

    /** The bundle that all statuses are of. */
    public static final String BUNDLE = "claimmark";

    private final int code;
    private final String message;

    Problem(int code, String message) {
        this.code = code;
        this.message = message;
    }

    public int code() {
        return code;
    }

    public String message(Object... details) {
        return NLS.bind(message, details);
    }

    public IStatus status(Throwable cause, Object... details) {
        return new Status(IStatus.ERROR, BUNDLE, code, message(details), cause);
    }

    public CoreException exception(Throwable cause, Object... details) {
        return new CoreException(status(cause, details));
    }

    /** Whether {@code status} tells of this problem. */
    public boolean is(IStatus status) {
        return BUNDLE.equals(status.getPlugin()) && status.getCode() == code;
    }
}
