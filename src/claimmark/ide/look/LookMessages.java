package claimmark.ide.look;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class LookMessages extends NLS {

    public static String statusMenu = "";
    public static String assigneeMenu = "";
    public static String verdictMenu = "";
    public static String claim = "";
    public static String quotation = "";
    public static String statistic = "";
    public static String typo = "";
    public static String question = "";
    public static String note = "";
    public static String open = "";
    public static String inProgress = "";
    public static String resolved = "";
    public static String closed = "";
    public static String reopened = "";
    public static String supports = "";
    public static String refutes = "";
    public static String context = "";
    public static String primary = "";
    public static String secondary = "";
    public static String drifted = "";
    public static String ambiguous = "";
    public static String orphaned = "";
    public static String givenUp = "";
    public static String kind = "";
    public static String status = "";
    public static String verdict = "";
    public static String assignee = "";
    public static String unassigned = "";
    public static String tags = "";
    public static String unrated = "";
    public static String split = "";
    public static String changeStatus = "";
    public static String changeAssignee = "";
    public static String adjudicated = "";
    public static String agreed = "";
    public static String changeField = "";
    public static String beingRead = "";

    static {
        NLS.initializeMessages(LookMessages.class.getPackageName() + ".messages", LookMessages.class);
    }

    private LookMessages() {
    }
}
