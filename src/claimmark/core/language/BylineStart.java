package claimmark.core.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words that announce authors in a line: at its start, or behind the place, the source or the date.
 *
 * <pre>
 * Madrid | Por Ana Lima
 * Source: Agency Author: Ann Lee
 * </pre>
 */
final class BylineStart {

    private static final int LONGEST = 200;
    private static final String SEPARATORS = "|\uff5c\u00b7\u2022\u2014\u2013\t";
    private static final String COLONS = ":\uff1a";
    /** "Ein Bericht von", "Une enqu\u00eate de". Names must follow. */
    private static final Pattern WORK = Pattern.compile("(?iu)(?:ein|eine|une?|una|uma?|een|en|et) \\p{L}{3,20}"
            + " (?:von|de|par|por|di|door|van|av|af) ");

    private BylineStart() {
    }

    /**
     * The announcing words; empty when there are none.
     *
     * @param language the BCP 47 tag of the article's language; empty when it is not known
     */
    static Optional<BylineWords.Lead> of(String line, String language) {
        Optional<BylineWords.Lead> first = BylineWords.lead(line, language).or(() -> ofWork(line));
        return first.isPresent() || line.length() > LONGEST ? first : later(line, language);
    }

    private static Optional<BylineWords.Lead> ofWork(String line) {
        Matcher work = WORK.matcher(line);
        return work.lookingAt() ? Optional.of(new BylineWords.Lead(work.end(), false, false)) : Optional.empty();
    }

    private static Optional<BylineWords.Lead> later(String line, String language) {
        boolean marked = line.chars().anyMatch(unit -> COLONS.indexOf(unit) >= 0);
        boolean separated = line.chars().anyMatch(unit -> SEPARATORS.indexOf(unit) >= 0);
        for (int i = 2; (marked || separated) && i < line.length(); i++) {
            boolean behindSpace = Character.isSpaceChar(line.charAt(i - 1)) && !Character.isSpaceChar(line.charAt(i));
            if (behindSpace && (marked || isSeparated(line, i))) {
                int start = i;
                boolean apart = isSeparated(line, i);
                Optional<BylineWords.Lead> lead = BylineWords.lead(line.substring(i), language)
                        .filter(found -> found.marked() || apart)
                        .map(found -> new BylineWords.Lead(start + found.end(), found.marked(), found.label()));
                if (lead.isPresent()) {
                    return lead;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a separator stands before a place, with nothing but spaces between them. */
    private static boolean isSeparated(String line, int at) {
        int before = at - 1;
        while (before > 0 && line.charAt(before) == ' ') {
            before--;
        }
        return SEPARATORS.indexOf(line.charAt(before)) >= 0;
    }
}
