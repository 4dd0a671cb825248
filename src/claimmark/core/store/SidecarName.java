package claimmark.core.store;

import java.nio.charset.StandardCharsets;

import claimmark.core.text.Sha256;

/**
 * Names the sidecar of an article: {@code speech.html} has {@code speech.html.claims.xml}. Both lie in the same folder.
 *
 * <p>A file name has at most 255 bytes on most disks. The name of an article that is too long for an extension is
 * shortened, and a hash of all of it tells it from others that begin alike: {@code speech…~1f2e3d4c5b6a.claims.xml}.
 */
public final class SidecarName {

    private static final String EXTENSION = ".claims.xml";

    private static final int MOST_BYTES = 255;
    private static final int HASH_DIGITS = 12;

    private SidecarName() {
    }

    /** The name of the sidecar of an article with this file name. */
    public static String of(String article) {
        return size(article) + EXTENSION.length() <= MOST_BYTES ? article + EXTENSION : shortened(article);
    }

    private static String shortened(String article) {
        String end = "~" + Sha256.of(article).substring(0, HASH_DIGITS) + EXTENSION;
        int length = 0;
        while (size(article.substring(0, article.offsetByCodePoints(length, 1))) + end.length() <= MOST_BYTES) {
            length = article.offsetByCodePoints(length, 1);
        }
        return article.substring(0, length) + end;
    }

    private static int size(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Whether a file with this name may be a sidecar. */
    public static boolean isSidecar(String file) {
        return file.endsWith(EXTENSION) && file.length() > EXTENSION.length();
    }

    /** The name of the article that a sidecar with this name belongs to, unless its name was too long. */
    public static String articleOf(String sidecar) {
        return sidecar.substring(0, sidecar.length() - EXTENSION.length());
    }
}
