package claimmark.ide.verdict;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a source, as a reviewer copies it from a browser. */
final class PastedSource {

    private static final int LONGEST = 2000;
    /** As browsers read it. {@link java.net.URI} knows no host with an underscore, or with letters beyond ASCII. */
    private static final Pattern HOST = Pattern.compile("[^:/?#]*://(?:[^/?#@]*@)?"
            + "(\\[[\\p{XDigit}:.]+]|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*)(?=[:/?#]|$)");

    private PastedSource() {
    }

    /** The web address that a text is; empty when it is no address, or more than one. */
    static Optional<String> in(String clipboard) {
        String text = clipboard.strip();
        if (text.length() > LONGEST || text.chars().anyMatch(Character::isWhitespace)) {
            return Optional.empty();
        }
        int scheme = text.indexOf("://");
        String name = scheme < 0 ? "" : text.substring(0, scheme);
        return (name.equalsIgnoreCase("http") || name.equalsIgnoreCase("https")) && host(text).isPresent()
                ? Optional.of(text) : Optional.empty();
    }

    /** What is short enough to be read beside other words: the host, without {@code www}. */
    static String name(String address) {
        return host(address).map(host -> host.startsWith("www.") ? host.substring(4) : host).orElse(address);
    }

    private static Optional<String> host(String address) {
        Matcher host = HOST.matcher(address);
        return host.lookingAt() ? Optional.of(host.group(1)) : Optional.empty();
    }
}
