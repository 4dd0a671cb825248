package claimmark.ide.look;

import java.util.Collection;
import java.util.stream.Collectors;

/** Texts of several lines or parts, shown in one line. */
public final class OneLine {

    private static final String BETWEEN = " \u00B7 ";

    private OneLine() {
    }

    /** The text with each stretch of white space as one space, and none at its ends. */
    public static String of(String text) {
        return keepingEnds(text).strip();
    }

    /** The text with each stretch of white space as one space, also at its ends. */
    public static String keepingEnds(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** The parts that are not empty, with a dot between them. */
    public static String join(Collection<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
    }

    /** The text as a label shows it: an ampersand in it marks no key. */
    public static String label(String text) {
        return text.replace("&", "&&");
    }
}
