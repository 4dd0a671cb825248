package claimmark.ide.look;

import java.util.Collection;
import java.util.stream.Collectors;

import claimmark.core.text.Spacing;

/** Texts of several lines or parts, shown in one line. */
public final class OneLine {

    /** Stands between two parts. */
    public static final String BETWEEN = " \u00B7 ";

    private OneLine() {
    }

    /** The text with each run of white space as one space, and none at its ends. */
    public static String of(String text) {
        return Spacing.collapsed(text).strip();
    }

    /** The parts that are not empty, with a dot between them. */
    public static String join(Collection<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
    }

    /** The text as a label shows it: an ampersand in it marks no key. */
    public static String label(String text) {
        return text.replace("&", "&&");
    }

    /** The text as a link shows it: nothing in it is markup. */
    public static String link(String text) {
        return label(text.replace("<", "\u2039"));
    }
}
