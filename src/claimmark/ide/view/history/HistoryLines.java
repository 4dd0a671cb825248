package claimmark.ide.view.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import claimmark.core.ledger.LedgerChange;
import claimmark.core.ledger.LedgerEntry;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;
import claimmark.core.sealing.ReviewSealing;
import claimmark.ide.look.DateTimeText;
import claimmark.ide.look.OneLine;
import claimmark.ide.view.history.HistoryEntry.Step;

/**
 * The history of a review, or of one of its annotations, as lines: who did what and when, the last change first. What
 * belongs to one step and says nothing of its own, as the number beside the word of a verdict, has no line.
 */
public final class HistoryLines {

    /** Told only where nothing else of the same verdict, source or annotation is told of the same step. */
    private static final Set<String> COMPANIONS = Set.of("scale", "ratingValue", "textSha256", "sha256");
    private static final Set<String> NEW_WITH_SOURCE = Set.of("stance", "tier", "accessed");

    private final List<HistoryEntry> entries;
    private final Map<Step, List<HistoryEntry>> steps;
    private final HistoryNames names;
    private final HistoryWords words;

    /** @param reviews the review as it is, and as it was when it had what is gone */
    private HistoryLines(List<Review> reviews, List<LedgerEntry> saved, List<LedgerChange> unsaved) {
        entries = RatingNames.told(Stream.concat(saved.stream().map(HistoryEntry::of), unsaved.stream()
                .sorted(Comparator.comparing(LedgerChange::when)).map(HistoryEntry::of)).toList());
        steps = entries.stream().collect(Collectors.groupingBy(HistoryEntry::step));
        names = new HistoryNames(reviews, entries);
        words = new HistoryWords(names);
    }

    /**
     * The lines of one annotation.
     *
     * @param sealing the review, with what is not saved yet
     */
    public static List<String> of(ReviewSealing sealing, AnnotationId id) {
        return new HistoryLines(reviews(sealing), sealing.now().ledger().entries(id.value()), sealing.changesOf(id))
                .lines(entry -> "");
    }

    /**
     * The lines of the whole review, deleted annotations included. Each says which annotation it is about.
     *
     * @param sealing the review, with what is not saved yet
     */
    public static List<String> of(ReviewSealing sealing) {
        HistoryLines all = new HistoryLines(reviews(sealing), sealing.now().ledger().entries(), sealing.changes());
        return all.lines(entry -> isAboutAnnotation(entry) ? "" : all.names.quoted(entry.subject()));
    }

    private static List<Review> reviews(ReviewSealing sealing) {
        return List.of(sealing.now(), sealing.saved());
    }

    /** One entry of the ledger as a line. */
    static String of(Review review, LedgerEntry entry) {
        HistoryLines one = new HistoryLines(List.of(review), review.ledger().entries(entry.subject()), List.of());
        return one.line(HistoryEntry.of(entry), one.names.quoted(entry.subject()));
    }

    private List<String> lines(Function<HistoryEntry, String> about) {
        List<String> lines = new ArrayList<>();
        for (HistoryEntry entry : entries) {
            if (!isCompanion(entry)) {
                lines.add(line(entry, about.apply(entry)));
            }
        }
        Collections.reverse(lines);
        return lines;
    }

    private String line(HistoryEntry entry, String about) {
        String when = entry.isSaved() ? DateTimeText.format(entry.when()) : HistoryMessages.notSaved;
        return OneLine.join(List.of(names.person(entry.who()), when, about, words.of(entry)));
    }

    /** What says by itself which annotation it is about. */
    private static boolean isAboutAnnotation(HistoryEntry entry) {
        return Set.of("added", "deleted", "target").contains(entry.field().group());
    }

    private boolean isCompanion(HistoryEntry entry) {
        String leaf = entry.field().leaf();
        List<HistoryEntry> step = steps.getOrDefault(entry.step(), List.of());
        if (COMPANIONS.contains(leaf)) {
            return step.stream().anyMatch(other -> !COMPANIONS.contains(other.field().leaf()));
        }
        boolean appearsOrGoes = entry.before().isEmpty() || entry.after().isEmpty();
        return NEW_WITH_SOURCE.contains(leaf) && appearsOrGoes && step.stream()
                .anyMatch(other -> other.field().leaf().equals("url") && isLike(other, entry));
    }

    private static boolean isLike(HistoryEntry one, HistoryEntry other) {
        return one.before().isEmpty() == other.before().isEmpty() && one.after().isEmpty() == other.after().isEmpty();
    }
}
