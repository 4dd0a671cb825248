package claimmark.ide.view.form;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class FormMessages extends NLS {

    public static String nothingSelected = "";
    public static String wasMarked = "";
    public static String standsNow = "";
    public static String candidates = "";
    public static String candidate = "";
    public static String inSurroundings = "";
    public static String scoreAndNext = "";
    public static String scoreOnly = "";
    public static String byUnchanged = "";
    public static String byAlignment = "";
    public static String byMovedPassage = "";
    public static String byQuotation = "";
    public static String byNeighbours = "";
    public static String byPosition = "";
    public static String severalPlaces = "";
    public static String wordsGone = "";
    public static String givenUp = "";
    public static String onePlaceLeft = "";
    public static String placesLeft = "";
    public static String acceptWords = "";
    public static String acceptWordsTip = "";
    public static String choosePlace = "";
    public static String choosePlaceTip = "";
    public static String attach = "";
    public static String attachTip = "";
    public static String keepAsOrphan = "";
    public static String keepAsOrphanTip = "";
    public static String selectFirst = "";
    public static String stale = "";
    public static String staleOn = "";
    public static String severalAnnotations = "";
    public static String confirm = "";
    public static String confirmTip = "";
    public static String correction = "";
    public static String apply = "";
    public static String applyTip = "";
    public static String verdictLabel = "";
    public static String explanation = "";
    public static String otherVerdicts = "";
    public static String adjudicate = "";
    public static String notDecided = "";
    public static String decides = "";
    public static String tagsPattern = "";
    public static String comment = "";
    public static String evidence = "";
    public static String evidenceOf = "";
    public static String addSource = "";
    public static String editSource = "";
    public static String removeSource = "";
    public static String stance = "";
    public static String stanceLabel = "";
    public static String tierLabel = "";
    public static String tier = "";
    public static String tierUnknown = "";
    public static String address = "";
    public static String title = "";
    public static String publisher = "";
    public static String accessed = "";
    public static String datePattern = "";
    public static String excerpt = "";
    public static String aboutClaim = "";
    public static String claimant = "";
    public static String appearance = "";
    public static String claimText = "";
    public static String claimType = "";
    public static String cue = "";
    public static String discussion = "";
    public static String discussionOf = "";
    public static String reply = "";
    public static String history = "";
    public static String historyOf = "";
    public static String changeKind = "";

    static {
        NLS.initializeMessages(FormMessages.class.getPackageName() + ".messages", FormMessages.class);
    }

    private FormMessages() {
    }
}
