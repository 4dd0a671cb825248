package claimmark.core.text;

import java.util.Locale;

/** The file formats an article may have. */
public enum ArticleFormat {
    PLAIN_TEXT("text/plain"),
    MARKDOWN("text/markdown"),
    HTML("text/html");

    private final String mediaType;

    ArticleFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The IANA media type, as the sidecar records it. */
    public String mediaType() {
        return mediaType;
    }

    /** The format that a file's name announces; plain text when its extension says nothing. */
    public static ArticleFormat ofFileName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return HTML;
        }
        return name.endsWith(".md") || name.endsWith(".markdown") ? MARKDOWN : PLAIN_TEXT;
    }
}
