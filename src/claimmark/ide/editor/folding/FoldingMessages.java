package claimmark.ide.editor.folding;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class FoldingMessages extends NLS {

    public static String oneLine = "";
    public static String lines = "";
    public static String oneAnnotation = "";
    public static String spoken = "";
    public static String annotations = "";

    static {
        NLS.initializeMessages(FoldingMessages.class.getPackageName() + ".messages", FoldingMessages.class);
    }

    private FoldingMessages() {
    }
}
