package claimmark.ide.verdict;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class VerdictMessages extends NLS {

    public static String kindKey = "";
    public static String statusKey = "";
    public static String pasteKey = "";
    public static String cite = "";
    public static String cites = "";
    public static String correctionKey = "";
    public static String correction = "";
    public static String explanationKey = "";
    public static String explanation = "";
    public static String evidenceKey = "";
    public static String evidence = "";
    public static String noteKey = "";
    public static String note = "";
    public static String replyKey = "";
    public static String reply = "";
    public static String keepKey = "";
    public static String keep = "";
    public static String passKey = "";
    public static String pass = "";
    public static String leaveKey = "";
    public static String leave = "";
    public static String summary = "";
    public static String allRated = "";
    public static String onlyPassed = "";
    public static String step = "";

    static {
        NLS.initializeMessages(VerdictMessages.class.getPackageName() + ".messages", VerdictMessages.class);
    }

    private VerdictMessages() {
    }
}
