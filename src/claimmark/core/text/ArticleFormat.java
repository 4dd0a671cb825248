package claimmark.core.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The file formats an article may have. */
public enum ArticleFormat {
    PLAIN_TEXT("text/plain", "txt"),
    MARKDOWN("text/markdown", "md", "markdown"),
    HTML("text/html", "html", "htm", "xhtml");

    private final String mediaType;
    private final List<String> extensions;

    ArticleFormat(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** The IANA media type, as the sidecar records it. */
    public String mediaType() {
        return mediaType;
    }

    /** The file extensions of this format, in lower case and without the dot. */
    public List<String> extensions() {
        return extensions;
    }

    /** The format that a file name announces by its extension; plain text when the extension is unknown. */
    public static ArticleFormat ofFileName(String fileName) {
        return announcedBy(fileName).orElse(PLAIN_TEXT);
    }

    /**
     * The format that a file name announces by its extension, in upper or lower case; empty when the extension is
     * unknown.
     */
    public static Optional<ArticleFormat> announcedBy(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean has = extension.length() < fileName.length();
        return Arrays.stream(values()).filter(format -> has && format.extensions.contains(extension)).findFirst();
    }
}
