package claimmark.ide.suggest.dictionary;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class DictionaryMessages extends NLS {

    public static String reading = "";
    public static String writing = "";
    public static String failed = "";

    static {
        NLS.initializeMessages(DictionaryMessages.class.getPackageName() + ".messages", DictionaryMessages.class);
    }

    private DictionaryMessages() {
    }
}
