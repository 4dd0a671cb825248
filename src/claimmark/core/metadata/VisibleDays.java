package claimmark.core.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import claimmark.core.dates.DateLine;
import claimmark.core.dates.DateLine.Meaning;
import claimmark.core.dates.FieldOrder;
import claimmark.core.language.LanguageGuess;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;

/**
 * The days that the lines of a plain text tell, those of its dates and bylines. "By Ann Lee | 3 May 2024" tells both.
 * Whether the day or the month comes first is known by the language.
 */
final class VisibleDays {

    /** Words that are enough to know the language. */
    private static final int WORDS = 400;
    private static final String UNKNOWN = "und";

    private final List<DateLine> told = new ArrayList<>();

    /** @param blocks the structure of the text */
    VisibleDays(String text, List<Block> blocks) {
        List<String> lines = blocks.stream()
                .filter(block -> block.type() == BlockType.DATE || block.type() == BlockType.BYLINE)
                .map(block -> block.span().of(text)).filter(line -> line.chars().anyMatch(Character::isDigit)).toList();
        if (!lines.isEmpty()) {
            Supplier<FieldOrder> order = () -> FieldOrder.of(LanguageGuess.of(text, blocks, WORDS).orElse(UNKNOWN));
            lines.forEach(line -> told.addAll(told(line, order)));
        }
    }

    private static List<DateLine> told(String line, Supplier<FieldOrder> order) {
        List<DateLine> told = DateLine.all(line, FieldOrder.DAY_FIRST);
        if (told.isEmpty()) {
            return told;
        }
        List<DateLine> american = DateLine.all(line, FieldOrder.MONTH_FIRST);
        return told.equals(american) || order.get() == FieldOrder.DAY_FIRST ? told : american;
    }

    /** The day that is called the one of publication, or else the first one; empty when there is none. */
    Optional<LocalDate> published() {
        return first(Meaning.PUBLICATION).or(() -> first(Meaning.ALONE)).or(() -> first(Meaning.SENTENCE))
                .or(() -> first(Meaning.CHANGE));
    }

    /** The day of the last change; empty when none is told. */
    Optional<LocalDate> changed() {
        return first(Meaning.CHANGE).filter(day -> published().filter(day::equals).isEmpty());
    }

    private Optional<LocalDate> first(Meaning meaning) {
        return told.stream().filter(each -> each.meaning() == meaning).map(DateLine::day).findFirst();
    }
}
