package claimmark.core.store;

/**
 * Names the sidecar of an article: {@code speech.html} has {@code speech.html.claims.xml}. Both lie in the same folder.
 */
public final class SidecarName {

    private static final String EXTENSION = ".claims.xml";

    private SidecarName() {
    }

    /** The name of the sidecar of an article with this file name. */
    public static String of(String article) {
        return article + EXTENSION;
    }

    /** Whether a file with this name may be a sidecar. */
    public static boolean isSidecar(String file) {
        return file.endsWith(EXTENSION) && file.length() > EXTENSION.length();
    }

    /** The name of the article that a sidecar with this name belongs to. */
    public static String articleOf(String sidecar) {
        return sidecar.substring(0, sidecar.length() - EXTENSION.length());
    }
}
