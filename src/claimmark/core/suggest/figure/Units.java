package claimmark.core.suggest.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.language.TextToken;
import claimmark.core.text.ResourceLines;

/** Finds the unit behind a number. */
final class Units {

    /** In tokens: "kilometers per hour". */
    private static final int MOST_WORDS = 3;

    private static final Map<String, Unit> BY_WORDS = read();

    private Units() {
    }

    /**
     * A unit and where it ends.
     *
     * @param end the number of the token behind it
     */
    record Found(Unit unit, int end) {
    }

    private static Map<String, Unit> read() {
        Map<String, Unit> units = new HashMap<>(Map.of("%", Unit.PERCENT, "percent", Unit.PERCENT,
                "per cent", Unit.PERCENT, "percentage points", Unit.POINTS, "percentage point", Unit.POINTS,
                "dollars", Unit.money("$"), "euros", Unit.money("\u20ac")));
        for (String line : ResourceLines.of(Units.class, "units.txt")) {
            String[] parts = line.split(": ");
            String[] unit = parts[0].split(" ");
            Unit made = new Unit(Dimension.valueOf(unit[0]), spaced(unit[1]), Double.parseDouble(unit[2]),
                    Double.parseDouble(unit[3]), unit[4].equals("m"));
            List.of(parts[1].split(" ")).forEach(words -> units.put(spaced(words), made));
        }
        return Map.copyOf(units);
    }

    private static String spaced(String words) {
        return words.replace('_', ' ');
    }

    /** The unit of which these are all the words, in lower case. */
    static Optional<Unit> of(String words) {
        return Optional.ofNullable(BY_WORDS.get(words));
    }

    /** The longest unit that begins with a token. */
    static Optional<Found> at(List<TextToken> tokens, int from) {
        Optional<Found> found = Optional.empty();
        StringBuilder words = new StringBuilder();
        for (int at = from; at < Math.min(tokens.size(), from + MOST_WORDS); at++) {
            words.append(at == from ? "" : " ").append(tokens.get(at).text().toLowerCase(Locale.ROOT));
            @Nullable Unit unit = BY_WORDS.get(words.toString());
            if (unit != null) {
                found = Optional.of(new Found(unit, at + 1));
            }
        }
        return found;
    }
}
