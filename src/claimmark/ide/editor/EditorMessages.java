package claimmark.ide.editor;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class EditorMessages extends NLS {

    public static String readingPage = "";
    public static String sourcePage = "";
    public static String oneWord = "";
    public static String words = "";
    public static String selectedWords = "";
    public static String minutes = "";
    public static String oneUnusual = "";
    public static String unusual = "";
    public static String unusualInLine = "";
    public static String reviewBeingRead = "";
    public static String statusTooltip = "";
    public static String cannotShow = "";
    public static String tryAgain = "";
    public static String openWithTextEditor = "";
    public static String openWithSystem = "";
    public static String choosePlace = "";
    public static String changeRefused = "";
    public static String opening = "";
    public static String spokenArticle = "";
    public static String spokenSource = "";

    static {
        NLS.initializeMessages(EditorMessages.class.getPackageName() + ".messages", EditorMessages.class);
    }

    private EditorMessages() {
    }
}
