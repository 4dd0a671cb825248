package claimmark.tour;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the walk through the suggestions is, as the status line tells it. */
record WalkStop(String kind, int number, int count, String words) {

    /** "Claim? · 3 of 17. …". */
    private static final Pattern AT = Pattern.compile("(\\w+)\\? \u00b7 (\\d+) of (\\d+)\\. (.*)");

    /** Empty when the status line tells of no walk. */
    static Optional<WalkStop> parse(String status) {
        return Optional.of(AT.matcher(status)).filter(Matcher::matches).map(at -> new WalkStop(at.group(1),
                Integer.parseInt(at.group(2)), Integer.parseInt(at.group(3)), at.group(4)));
    }
}
