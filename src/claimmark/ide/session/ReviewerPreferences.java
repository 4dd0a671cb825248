package claimmark.ide.session;

import org.eclipse.core.runtime.preferences.InstanceScope;

import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Token;
import claimmark.ide.look.PluginIds;

/** What the reviewer set under Preferences, beside the {@linkplain ReviewerIdentity name}. */
public final class ReviewerPreferences {

    /** Preference key of the kind that Mark uses when none is named: a kind's token. */
    public static final String DEFAULT_KIND = "mark.kind";

    private ReviewerPreferences() {
    }

    /** The kind that Mark uses when none is named. */
    public static AnnotationKind defaultKind() {
        String token = InstanceScope.INSTANCE.getNode(PluginIds.BUNDLE).get(DEFAULT_KIND, "");
        return Token.find(AnnotationKind.class, token).orElse(AnnotationKind.CLAIM);
    }
}
