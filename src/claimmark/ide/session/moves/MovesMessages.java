package claimmark.ide.session.moves;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class MovesMessages extends NLS {

    public static String copyingSidecars = "";
    public static String rememberingPlace = "";
    public static String bringingSidecars = "";
    public static String seekingSidecar = "";

    static {
        NLS.initializeMessages(MovesMessages.class.getPackageName() + ".messages", MovesMessages.class);
    }

    private MovesMessages() {
    }
}
