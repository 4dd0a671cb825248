package claimmark.ide.session;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class SessionMessages extends NLS {

    public static String recoverOperation = "";
    public static String findingPlaces = "";
    public static String readingReview = "";
    public static String readingReviewerName = "";

    public static String markClaimOperation = "";
    public static String markQuotationOperation = "";
    public static String markStatisticOperation = "";
    public static String markTypoOperation = "";
    public static String markQuestionOperation = "";
    public static String markNoteOperation = "";
    public static String deleteOperation = "";
    public static String moveOperation = "";
    public static String acceptOperation = "";
    public static String attachOperation = "";
    public static String orphanOperation = "";
    public static String verdictOperation = "";
    public static String adjudicateOperation = "";
    public static String evidenceOperation = "";
    public static String correctOperation = "";
    public static String replyOperation = "";
    public static String mergeOperation = "";
    public static String mergeOfOperation = "";
    public static String decideOperation = "";
    public static String isArticleTextOperation = "";
    public static String isNotArticleTextOperation = "";

    static {
        NLS.initializeMessages(SessionMessages.class.getPackageName() + ".messages", SessionMessages.class);
    }

    private SessionMessages() {
    }
}
