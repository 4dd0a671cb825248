package claimmark.ide.view.list;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class ListMessages extends NLS {

    public static String annotations = "";
    public static String staleVerdict = "";
    public static String needsALook = "";
    public static String needsALookHint = "";
    public static String inTheText = "";
    public static String inTheTextHint = "";
    public static String withoutAPlace = "";
    public static String withoutAPlaceHint = "";
    public static String titleAndCount = "";
    public static String lookAndCount = "";
    public static String folded = "";
    public static String quoted = "";
    public static String corrected = "";
    public static String assignedTo = "";
    public static String tagged = "";
    public static String foundBy = "";
    public static String oneSource = "";
    public static String sources = "";

    static {
        NLS.initializeMessages(ListMessages.class.getPackageName() + ".messages", ListMessages.class);
    }

    private ListMessages() {
    }
}
