package claimmark.core.encoding;

/**
 * A passage of a text by which a reader sees whether the charset of the file is the right one: the first that has many
 * characters beyond ASCII. The others are the same in nearly all charsets.
 *
 * <pre>
 * TellingPassage.in("&lt;p&gt;Heute&lt;p&gt;Es war sch&#246;n")   // "Es war sch&#246;n"
 * </pre>
 */
public final class TellingPassage {

    /** In UTF-16 units. */
    private static final int LONGEST = 80;
    private static final int BEFORE = 24;
    private static final int SEARCHED = 200_000;
    /** More characters beyond ASCII do not tell more. */
    private static final int MANY = 12;
    private static final int ASCII = 0x80;

    private TellingPassage() {
    }

    /** @return a passage without markup and line ends; empty if all characters are ASCII */
    public static String in(String characters) {
        int end = Math.min(characters.length(), SEARCHED);
        int best = 0;
        int bestStart = 0;
        int bestEnd = 0;
        int start = 0;
        while (start < end && best < MANY) {
            int next = segmentEnd(characters, start, end);
            int telling = telling(characters, start, next);
            if (telling > best) {
                best = telling;
                bestStart = start;
                bestEnd = next;
            }
            start = afterMarkup(characters, next, end);
        }
        return cut(characters.substring(bestStart, bestEnd).strip());
    }

    private static int segmentEnd(String characters, int start, int end) {
        int at = start;
        while (at < end && characters.charAt(at) != '\n' && characters.charAt(at) != '\r' && !isTag(characters, at)) {
            at++;
        }
        return at;
    }

    private static boolean isTag(String characters, int at) {
        if (characters.charAt(at) != '<' || at + 1 == characters.length()) {
            return false;
        }
        char next = characters.charAt(at + 1);
        return next == '/' || next == '!' || next == '?' || next < ASCII && Character.isLetter(next);
    }

    /** The start of the next segment: behind a tag or a line end. */
    private static int afterMarkup(String characters, int at, int end) {
        int close = at < end && characters.charAt(at) == '<' ? characters.indexOf('>', at) : at;
        return close < 0 ? end : close + 1;
    }

    private static int telling(String characters, int start, int end) {
        return (int) characters.substring(start, end).chars()
                .filter(unit -> unit >= ASCII && unit != '\u00A0').limit(MANY).count();
    }

    private static String cut(String segment) {
        if (segment.length() <= LONGEST) {
            return segment;
        }
        int first = 0;
        while (segment.charAt(first) < ASCII) {
            first++;
        }
        int word = first <= BEFORE ? 0 : segment.lastIndexOf(' ', first - BEFORE) + 1;
        int start = whole(segment, Math.max(word, first - 2 * BEFORE));
        int end = Math.min(segment.length(), start + LONGEST);
        int space = segment.lastIndexOf(' ', end);
        end = end < segment.length() && space > start + LONGEST / 2 ? space : whole(segment, end);
        return (start > 0 ? "\u2026" : "") + segment.substring(start, end)
                + (end < segment.length() ? "\u2026" : "");
    }

    /** The offset, or the one before it when it is in the middle of a surrogate pair. */
    private static int whole(String segment, int offset) {
        boolean inPair = offset > 0 && offset < segment.length() && Character.isLowSurrogate(segment.charAt(offset))
                && Character.isHighSurrogate(segment.charAt(offset - 1));
        return inPair ? offset - 1 : offset;
    }
}
