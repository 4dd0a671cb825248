package claimmark.ide.view.history;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class HistoryMessages extends NLS {

    public static String motivation = "";
    public static String comment = "";
    public static String correction = "";
    public static String corrected = "";
    public static String target = "";
    public static String tag = "";
    public static String body = "";
    public static String reply = "";
    public static String claimText = "";
    public static String claimant = "";
    public static String appearance = "";
    public static String claimType = "";
    public static String cue = "";
    public static String url = "";
    public static String title = "";
    public static String publisher = "";
    public static String stance = "";
    public static String tier = "";
    public static String accessed = "";
    public static String excerpt = "";
    public static String snapshot = "";
    public static String hash = "";
    public static String scale = "";
    public static String ratingValue = "";
    public static String explanation = "";
    public static String deciding = "";
    public static String ratedWords = "";
    public static String added = "";
    public static String deleted = "";
    public static String undone = "";
    public static String leftWithoutPlace = "";
    public static String gotPlace = "";
    public static String otherWords = "";
    public static String moved = "";
    public static String verdictOf = "";
    public static String decides = "";
    public static String decidesNoMore = "";
    public static String onOtherWords = "";
    public static String evidenceOf = "";
    public static String partAdded = "";
    public static String partRemoved = "";
    public static String fieldOf = "";
    public static String set = "";
    public static String removed = "";
    public static String changed = "";
    public static String notSaved = "";
    public static String historyOfReview = "";
    public static String nothingYet = "";
    public static String older = "";
    public static String verify = "";
    public static String nothingSealed = "";
    public static String oneFits = "";
    public static String allFit = "";
    public static String altered = "";
    public static String missing = "";
    public static String valueNotMade = "";
    public static String valueNotRemoved = "";
    public static String annotationNotAdded = "";
    public static String annotationNotDeleted = "";

    static {
        NLS.initializeMessages(HistoryMessages.class.getPackageName() + ".messages", HistoryMessages.class);
    }

    private HistoryMessages() {
    }
}
