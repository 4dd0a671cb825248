package claimmark.ide.editor.outline;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class OutlineMessages extends NLS {

    public static String orphans = "";
    public static String givenUp = "";
    public static String notShown = "";

    static {
        NLS.initializeMessages(OutlineMessages.class.getPackageName() + ".messages", OutlineMessages.class);
    }

    private OutlineMessages() {
    }
}
