package claimmark.core.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import claimmark.core.text.Difference;
import claimmark.core.text.TextSpan;

/**
 * Finds in a text that another program changed the places of what was replaced in the text before. A place is only
 * taken where it is certain: where the text did not change at all, or where the words stand between the same words, and
 * nowhere else so.
 *
 * @param placed what is still to be replaced, in the order of the text
 * @param notPlaced what was put in where the place is not certain
 */
record CarriedDifferences(List<Difference> placed, List<String> notPlaced) {

    /** How many UTF-16 units on each side tell a place. */
    private static final int CONTEXT = 40;

    static CarriedDifferences of(String before, List<Difference> differences, String now) {
        if (before.equals(now)) {
            return new CarriedDifferences(differences, List.of());
        }
        Difference changed = Difference.between(before, new TextSpan(0, before.length()), now);
        List<Difference> placed = new ArrayList<>();
        List<String> notPlaced = new ArrayList<>();
        for (Difference difference : differences) {
            if (!isThere(before, difference, now)) {
                place(before, difference, now, changed).ifPresentOrElse(
                        span -> placed.add(new Difference(span, difference.replacement())),
                        () -> notPlaced.add(difference.replacement()));
            }
        }
        return new CarriedDifferences(placed, notPlaced);
    }

    /** Whether somebody made the same change already. */
    private static boolean isThere(String before, Difference difference, String now) {
        String result = left(before, difference) + difference.replacement() + right(before, difference);
        String wanted = left(before, difference) + difference.span().of(before) + right(before, difference);
        return now.contains(result) && !now.contains(wanted);
    }

    private static Optional<TextSpan> place(String before, Difference difference, String now, Difference changed) {
        TextSpan span = difference.span();
        if (span.end() < changed.span().start()) {
            return Optional.of(span);
        }
        if (span.start() > changed.span().end()) {
            int shift = now.length() - before.length();
            return Optional.of(span.movedBy(shift));
        }
        String left = left(before, difference);
        String wanted = left + span.of(before) + right(before, difference);
        int at = now.indexOf(wanted);
        return at < 0 || now.indexOf(wanted, at + 1) >= 0 ? Optional.empty()
                : Optional.of(TextSpan.ofLength(at + left.length(), span.length()));
    }

    private static String left(String text, Difference difference) {
        int start = difference.span().start();
        return text.substring(Math.max(0, start - CONTEXT), start);
    }

    private static String right(String text, Difference difference) {
        int end = difference.span().end();
        return text.substring(end, Math.min(text.length(), end + CONTEXT));
    }
}
