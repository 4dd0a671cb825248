package claimmark.ide.editor.encoding;

import org.eclipse.osgi.util.NLS;

/** The texts about the encoding of an article. */
final class EncodingMessages extends NLS {

    public static String chosen = "";
    public static String byMark = "";
    public static String declared = "";
    public static String detected = "";
    public static String guess = "";
    public static String damaged = "";
    public static String chosenTip = "";
    public static String byMarkTip = "";
    public static String declaredTip = "";
    public static String detectedTip = "";
    public static String guessTip = "";
    public static String damagedTip = "";

    public static String dialogTitle = "";
    public static String readAs = "";
    public static String looks = "";
    public static String allAscii = "";
    public static String unknown = "";
    public static String notText = "";
    public static String typedInVain = "";

    static {
        NLS.initializeMessages(EncodingMessages.class.getPackageName() + ".messages", EncodingMessages.class);
    }

    private EncodingMessages() {
    }
}
