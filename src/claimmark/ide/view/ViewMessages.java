package claimmark.ide.view;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class ViewMessages extends NLS {

    public static String checked = "";
    public static String nothingMarked = "";
    public static String noArticle = "";
    public static String firstArticle = "";
    public static String noMatch = "";
    public static String howToMark = "";
    public static String whatFollows = "";
    public static String signedAs = "";
    public static String sign = "";
    public static String notUnderstood = "";
    public static String warning = "";
    public static String moreWarnings = "";
    public static String conflict = "";
    public static String articleGone = "";
    public static String movedSidecarFound = "";
    public static String copiedSidecarFound = "";
    public static String likeSidecarFound = "";
    public static String encodingGuessed = "";
    public static String encodingTypedInVain = "";
    public static String keepEncoding = "";
    public static String keepEncodingTip = "";
    public static String setEncoding = "";
    public static String setEncodingTip = "";
    public static String placesSought = "";
    public static String placesUnknown = "";
    public static String unseen = "";
    public static String unseenNotDisplayed = "";
    public static String unseenInvisible = "";
    public static String unseenWithoutScript = "";
    public static String unseenTemplate = "";
    public static String unseenScript = "";

    static {
        NLS.initializeMessages(ViewMessages.class.getPackageName() + ".messages", ViewMessages.class);
    }

    private ViewMessages() {
    }
}
