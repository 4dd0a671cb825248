package claimmark.ide.look.status;

import java.util.List;

import claimmark.ide.look.DeclaredFeatures;
import claimmark.ide.session.ReviewContext;

/** The features that are declared at the extension point of the status line. */
public final class StatusFeatures {

    private static final String POINT = "claimmark.status";

    private StatusFeatures() {
    }

    /** Lets all of them speak of an article. One that cannot be made is logged and left out. */
    public static List<StatusText> open(ReviewContext article, Runnable changed) {
        return DeclaredFeatures.make(POINT, StatusFeature.class).stream()
                .map(feature -> feature.open(article, changed)).toList();
    }
}
