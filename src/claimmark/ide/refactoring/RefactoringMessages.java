package claimmark.ide.refactoring;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class RefactoringMessages extends NLS {

    public static String participant = "";
    public static String sidecarInTheWay = "";
    public static String annotationsGoToo = "";
    public static String unsavedWorkGoesToo = "";
    public static String closingEditors = "";

    static {
        NLS.initializeMessages(RefactoringMessages.class.getPackageName() + ".messages", RefactoringMessages.class);
    }

    private RefactoringMessages() {
    }
}
