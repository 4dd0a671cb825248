package claimmark.ide.view.recovery;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class RecoveryMessages extends NLS {

    public static String left = "";
    public static String recovered = "";
    public static String nothingElse = "";
    public static String notPlaced = "";
    public static String damaged = "";
    public static String notKept = "";
    public static String keep = "";
    public static String keepFileTip = "";
    public static String keepTip = "";
    public static String discard = "";
    public static String discardFileTip = "";
    public static String discardTip = "";
    public static String mark = "";
    public static String marks = "";
    public static String deletion = "";
    public static String deletions = "";
    public static String verdict = "";
    public static String verdicts = "";
    public static String comment = "";
    public static String comments = "";
    public static String other = "";
    public static String others = "";
    public static String typedOne = "";
    public static String typed = "";
    public static String removedOne = "";
    public static String removed = "";

    static {
        NLS.initializeMessages(RecoveryMessages.class.getPackageName() + ".messages", RecoveryMessages.class);
    }

    private RecoveryMessages() {
    }
}
