package claimmark.ide.editor.place;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class PlaceMessages extends NLS {

    public static String findingPlace = "";

    static {
        NLS.initializeMessages(PlaceMessages.class.getPackageName() + ".messages", PlaceMessages.class);
    }

    private PlaceMessages() {
    }
}
