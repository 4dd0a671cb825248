package claimmark.ide.view.merge;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class MergeMessages extends NLS {

    public static String cameIn = "";
    public static String cameInFrom = "";
    public static String added = "";
    public static String changed = "";
    public static String removed = "";
    public static String hide = "";
    public static String differs = "";
    public static String differ = "";
    public static String conflict = "";
    public static String version = "";
    public static String shownVersion = "";
    public static String more = "";
    public static String nothing = "";
    public static String somebody = "";

    static {
        NLS.initializeMessages(MergeMessages.class.getPackageName() + ".messages", MergeMessages.class);
    }

    private MergeMessages() {
    }
}
