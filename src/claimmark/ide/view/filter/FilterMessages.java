package claimmark.ide.view.filter;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class FilterMessages extends NLS {

    public static String filterAnnotations = "";
    public static String filterChoices = "";
    public static String filterBy = "";
    public static String hidden = "";
    public static String anyOf = "";
    public static String adjudicated = "";
    public static String onScale = "";

    static {
        NLS.initializeMessages(FilterMessages.class.getPackageName() + ".messages", FilterMessages.class);
    }

    private FilterMessages() {
    }
}
