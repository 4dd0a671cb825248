package claimmark.ide.suggest.walk;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class WalkMessages extends NLS {

    public static String title = "";
    public static String becomes = "";
    public static String chosen = "";
    public static String keys = "";
    public static String keysOfCorrection = "";
    public static String none = "";
    public static String end = "";
    public static String status = "";

    static {
        NLS.initializeMessages(WalkMessages.class.getPackageName() + ".messages", WalkMessages.class);
    }

    private WalkMessages() {
    }
}
