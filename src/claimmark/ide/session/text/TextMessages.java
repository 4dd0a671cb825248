package claimmark.ide.session.text;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class TextMessages extends NLS {

    public static String readingArticle = "";
    public static String findingUnusual = "";
    public static String typingOperation = "";

    static {
        NLS.initializeMessages(TextMessages.class.getPackageName() + ".messages", TextMessages.class);
    }

    private TextMessages() {
    }
}
