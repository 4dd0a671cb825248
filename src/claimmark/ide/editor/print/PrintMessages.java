package claimmark.ide.editor.print;

import org.eclipse.osgi.util.NLS;

/** The texts on paper, and those of printing. */
final class PrintMessages extends NLS {

    public static String annotations = "";
    public static String note = "";
    public static String foot = "";
    public static String printing = "";
    public static String title = "";
    public static String noPrinter = "";
    public static String failed = "";

    static {
        NLS.initializeMessages(PrintMessages.class.getPackageName() + ".messages", PrintMessages.class);
    }

    private PrintMessages() {
    }
}
