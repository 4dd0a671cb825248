package claimmark.core.html.display;

import java.util.Arrays;
import java.util.Optional;

/**
 * The versions of the rules that make the text of a page. A review records the version that its text was made by. The
 * rules of a version never change, so that a page can always be read as it was.
 */
public enum HtmlRules {

    /** Readings of ruby stand in the text; what is invisible is left out with all that is in it. */
    FIRST("1"),
    /**
     * Readings of ruby are left out; a visible element in an invisible one is text; what holds the article for want of
     * anything else is text.
     */
    SECOND("2");

    /** The rules by which pages are read today. */
    public static final HtmlRules CURRENT = SECOND;

    private final String version;

    HtmlRules(String version) {
        this.version = version;
    }

    /** The rules of a version; empty when the version is not known here. */
    public static Optional<HtmlRules> ofVersion(String version) {
        return Arrays.stream(values()).filter(rules -> rules.version.equals(version)).findFirst();
    }

    /** The number of the version, as reviews record it. */
    public String version() {
        return version;
    }
}
