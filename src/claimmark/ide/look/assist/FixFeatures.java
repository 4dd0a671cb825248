package claimmark.ide.look.assist;

import java.util.List;

import claimmark.core.text.TextSpan;
import claimmark.ide.look.DeclaredFeatures;
import claimmark.ide.session.ReviewContext;

/** The features that are declared at the extension point of quick fixes. */
public final class FixFeatures {

    private static final String POINT = "claimmark.fix";

    private FixFeatures() {
    }

    /** What can be done at a place, by all features. One that cannot be made is logged and left out. */
    public static List<Fix> at(ReviewContext article, TextSpan place) {
        return DeclaredFeatures.make(POINT, FixFeature.class).stream()
                .flatMap(feature -> feature.at(article, place).stream()).toList();
    }
}
