package claimmark.ide.verdict;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The address of a source, as a reviewer copies it from a browser. */
final class PastedSource {

    private static final int LONGEST = 2000;

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
        int end = address.indexOf('/', address.indexOf("://") + 3);
        try {
            // What follows the host may have characters that browsers show and addresses must not have.
            return Optional.ofNullable(new URI(end < 0 ? address : address.substring(0, end)).getHost());
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
