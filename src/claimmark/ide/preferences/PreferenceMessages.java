package claimmark.ide.preferences;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class PreferenceMessages extends NLS {

    public static String description = "";
    public static String reviewerName = "";
    public static String defaultKind = "";
    public static String colorsAndFonts = "";

    static {
        NLS.initializeMessages(PreferenceMessages.class.getPackageName() + ".messages", PreferenceMessages.class);
    }

    private PreferenceMessages() {
    }
}
