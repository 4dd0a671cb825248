package claimmark.core.xml;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a beginning for the prefixes that a writer makes up. No text may mention such a prefix: whoever reads the file
 * would take the mention for a name of that namespace, as in {@code type="ns1:int"}.
 */
final class FreePrefix {

    private static final String USUAL = "ns";
    private static final Pattern NUMBERED = Pattern.compile("ns(_*)[0-9]+:");

    private FreePrefix() {
    }

    /** The usual beginning, with as many underscores as make it free. A number has to follow. */
    static String in(List<String> texts) {
        Set<Integer> taken = new HashSet<>();
        for (String text : texts) {
            Matcher matcher = NUMBERED.matcher(text);
            while (matcher.find()) {
                taken.add(Integer.valueOf(matcher.end(1) - matcher.start(1)));
            }
        }
        int underscores = 0;
        while (taken.contains(Integer.valueOf(underscores))) {
            underscores++;
        }
        return USUAL + "_".repeat(underscores);
    }
}
