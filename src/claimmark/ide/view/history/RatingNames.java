package claimmark.ide.view.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import claimmark.core.sealing.FieldName;
import claimmark.ide.view.history.HistoryEntry.Step;

/**
 * Ratings are told by their names. The ledger has the name of a rating beside its number, and in place of the number
 * where it has none; here it is always the name, so that "True \u2192 Undetermined" is one change.
 */
final class RatingNames {

    private static final String NUMBER = "ratingValue";
    private static final String NAME = "alternateName";

    private RatingNames() {
    }

    /** The same entries, with those of ratings without a number as entries of names. */
    static List<HistoryEntry> told(List<HistoryEntry> entries) {
        Map<Step, HistoryEntry> names = entries.stream().filter(entry -> isOf(entry, NAME))
                .collect(Collectors.toMap(HistoryEntry::step, Function.identity(), (first, second) -> second));
        Map<Step, HistoryEntry> ratings = entries.stream()
                .filter(entry -> isOf(entry, NUMBER) && (isName(entry.before()) || isName(entry.after())))
                .collect(Collectors.toMap(HistoryEntry::step, Function.identity(), (first, second) -> second));
        return entries.stream().flatMap(entry -> told(entry, Optional.ofNullable(ratings.get(entry.step())),
                Optional.ofNullable(names.get(entry.step())))).toList();
    }

    private static Stream<HistoryEntry> told(HistoryEntry entry, Optional<HistoryEntry> rating,
            Optional<HistoryEntry> name) {
        if (rating.isEmpty() || !isOf(entry, NAME) && !entry.equals(rating.get())) {
            return Stream.of(entry);
        }
        return entry.equals(rating.get()) ? Stream.of(new HistoryEntry(entry.subject(), entry.who(), entry.when(),
                new FieldName(entry.field().group(), entry.field().key(), NAME),
                isName(entry.before()) ? entry.before() : name.map(HistoryEntry::before).orElse(entry.before()),
                isName(entry.after()) ? entry.after() : name.map(HistoryEntry::after).orElse(entry.after()),
                entry.takesBack(), entry.isSaved())) : Stream.empty();
    }

    private static boolean isOf(HistoryEntry entry, String leaf) {
        return entry.field().group().equals("verdict") && entry.field().leaf().equals(leaf);
    }

    /** Whether a value is the name of a rating and not its number. */
    private static boolean isName(String value) {
        return !value.isEmpty() && !value.matches("-?[0-9]+(\\.[0-9]+)?");
    }
}
