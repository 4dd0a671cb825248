package claimmark.ide.command;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class FixMessages extends NLS {

    public static String fixCorrect = "";
    public static String fixSelect = "";
    public static String fixDelete = "";

    static {
        NLS.initializeMessages(FixMessages.class.getPackageName() + ".messages", FixMessages.class);
    }

    private FixMessages() {
    }
}
