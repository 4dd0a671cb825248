package claimmark.ide.look;

import java.util.Collection;
import java.util.stream.Collectors;

import claimmark.core.language.VisibleText;
import claimmark.core.text.Spacing;

/** Texts of several lines or parts, shown in one line. */
public final class OneLine {

    /** Stands between two parts. */
    public static final String BETWEEN = " \u00B7 ";

    private static final String ELLIPSIS = "\u2026";

    private OneLine() {
    }

    /**
     * The text with each run of white space as one space, and none at its ends. Characters that would not be seen, or
     * would be taken for others, are told by their codes.
     */
    public static String of(String text) {
        return Spacing.collapsed(VisibleText.of(text)).strip();
    }

    /** The first characters of a text, at most {@code length} UTF-16 units, with no half of a pair at the end. */
    public static String start(String text, int length) {
        int end = Math.min(text.length(), length);
        boolean splits = end < text.length() && end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, splits ? end - 1 : end);
    }

    /** The text if it is no longer than {@code length} UTF-16 units; otherwise its {@link #start} and an ellipsis. */
    public static String shortened(String text, int length) {
        return text.length() <= length ? text : start(text, length) + ELLIPSIS;
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
