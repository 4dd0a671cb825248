package claimmark.ide.editor.marks;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class MarkMessages extends NLS {

    public static String lookAndWords = "";
    public static String staleVerdict = "";

    static {
        NLS.initializeMessages(MarkMessages.class.getPackageName() + ".messages", MarkMessages.class);
    }

    private MarkMessages() {
    }
}
