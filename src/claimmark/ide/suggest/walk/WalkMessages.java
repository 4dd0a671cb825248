package claimmark.ide.suggest.walk;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class WalkMessages extends NLS {

    public static String title = "";
    public static String becomes = "";
    public static String correction = "";
    public static String acceptKey = "";
    public static String accept = "";
    public static String correct = "";
    public static String chooseKey = "";
    public static String choose = "";
    public static String kindKey = "";
    public static String kind = "";
    public static String markKey = "";
    public static String mark = "";
    public static String dismissKey = "";
    public static String dismiss = "";
    public static String passKey = "";
    public static String pass = "";
    public static String stopKey = "";
    public static String stop = "";
    public static String none = "";
    public static String end = "";
    public static String status = "";

    static {
        NLS.initializeMessages(WalkMessages.class.getPackageName() + ".messages", WalkMessages.class);
    }

    private WalkMessages() {
    }
}
