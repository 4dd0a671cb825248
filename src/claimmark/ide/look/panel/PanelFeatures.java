package claimmark.ide.look.panel;

import java.util.List;

import claimmark.ide.look.DeclaredFeatures;

/** The features that are declared at the panel's extension point. */
public final class PanelFeatures {

    private static final String POINT = "claimmark.panel";

    private PanelFeatures() {
    }

    /** Makes all declared features. One that cannot be made is logged and left out. */
    public static List<PanelFeature> declared() {
        return DeclaredFeatures.make(POINT, PanelFeature.class);
    }
}
