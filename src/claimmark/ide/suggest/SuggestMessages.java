package claimmark.ide.suggest;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class SuggestMessages extends NLS {

    public static String finding = "";
    public static String title = "";
    public static String hint = "";
    public static String suggested = "";
    public static String correction = "";
    public static String kindAndCount = "";
    public static String oneSuggestion = "";
    public static String suggestions = "";
    public static String hover = "";
    public static String accept = "";
    public static String correctTo = "";
    public static String dismiss = "";
    public static String dismissWords = "";
    public static String dismissRule = "";
    public static String acceptAll = "";
    public static String acceptAllOfRule = "";
    public static String otherCorrection = "";
    public static String enterInDictionary = "";
    public static String fixAcceptSelected = "";
    public static String otherVariety = "";
    public static String preferenceVariety = "";
    public static String varietyAny = "";
    public static String varietyAmerican = "";
    public static String varietyBritish = "";
    public static String preferenceEagerness = "";
    public static String eagernessAll = "";
    public static String eagernessLikely = "";
    public static String eagernessCertain = "";
    public static String preferenceDictionary = "";
    public static String acceptOperation = "";
    public static String acceptAllOperation = "";
    public static String dismissOperation = "";
    public static String coverage = "";
    public static String coverageHint = "";
    public static String tooLong = "";
    public static String otherLanguage = "";
    public static String saidBy = "";
    public static String saidByWithCue = "";
    public static String speakerNotFound = "";
    public static String figure = "";
    public static String time = "";
    public static String superlative = "";
    public static String generalisation = "";
    public static String comparison = "";
    public static String cause = "";
    public static String attribution = "";
    public static String event = "";
    public static String notAWord = "";
    public static String anotherWordFits = "";
    public static String fitsWithout = "";
    public static String writtenTwice = "";
    public static String soundsOtherwise = "";
    public static String spaceMissing = "";
    public static String oneWord = "";
    public static String shareDiffers = "";
    public static String changeDiffers = "";
    public static String changeIsOtherwise = "";
    public static String multipleDiffers = "";
    public static String totalDiffers = "";
    public static String conversionDiffers = "";
    public static String weekdayDiffers = "";
    public static String ageDiffers = "";
    public static String speltOtherwise = "";
    public static String quotedOtherwise = "";
    public static String givenOtherwise = "";
    public static String fixCorrect = "";
    public static String fixAccept = "";
    public static String fixDismiss = "";
    public static String preferences = "";
    public static String preferenceOfKind = "";

    static {
        NLS.initializeMessages(SuggestMessages.class.getPackageName() + ".messages", SuggestMessages.class);
    }

    private SuggestMessages() {
    }
}
