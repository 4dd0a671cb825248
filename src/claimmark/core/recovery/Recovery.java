package claimmark.core.recovery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import claimmark.core.desk.IncomingReview;
import claimmark.core.desk.OpenedArticle;
import claimmark.core.dismissal.Dismissal;
import claimmark.core.dismissal.DismissalEdit;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.BlockLabel;
import claimmark.core.model.BlockLabelEdit;
import claimmark.core.model.Review;
import claimmark.core.model.Source;
import claimmark.core.model.Target;
import claimmark.core.reanchor.ReviewAnchoring;
import claimmark.core.recovery.UnsavedChange.OfAnnotations;
import claimmark.core.recovery.UnsavedChange.OfBlocks;
import claimmark.core.recovery.UnsavedChange.OfDismissals;
import claimmark.core.sealing.AnnotationFields;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.Difference;
import claimmark.core.text.Sha256;
import claimmark.core.xml.ForeignContent;

/**
 * Finds out what of the work in a journal an open article does not have. The article and its sidecar may have been
 * saved, or changed by other programs, since the journal was written: typed words are put where they were typed if that
 * place is still certain, and marks follow their words.
 *
 * <pre>
 * if (RecoveryJournal.read(file) instanceof JournalReading.Whole journal) {
 *     RecoveryPlan plan = Recovery.plan(journal, now);
 * }
 * </pre>
 */
public final class Recovery {

    private final Replay replay;
    private final OpenState now;

    private Recovery(Replay replay, OpenState now) {
        this.replay = replay;
        this.now = now;
    }

    /** For any thread. */
    public static RecoveryPlan plan(JournalReading.Whole journal, OpenState now) {
        Replay replay = Replay.of(journal);
        replay.finishTyping(now.charset());
        return new Recovery(replay, now).plan(journal.base());
    }

    /** The journals whose work is in this one. */
    public static List<String> recovered(JournalReading.Whole journal) {
        return journal.changes().stream().filter(UnsavedChange.Recovered.class::isInstance)
                .map(UnsavedChange.Recovered.class::cast).map(UnsavedChange.Recovered::journal).toList();
    }

    private RecoveryPlan plan(JournalBase base) {
        CarriedDifferences carried = replay.characters().equals(now.characters())
                ? new CarriedDifferences(List.of(), List.of())
                : CarriedDifferences.of(base.characters(), replay.differences(), now.characters());
        String text = textWith(carried.placed());
        Map<AnnotationId, Optional<Annotation>> last = new LinkedHashMap<>();
        List<OfAnnotations> recorded = recorded(last);
        Map<AnnotationId, Target> targets = targets(last, text);
        Optional<RecoveryMerge> merge = base.sidecarSha256().equals(now.sidecarSha256()) ? Optional.empty()
                : Optional.of(new RecoveryMerge(now.review(), recorded, targets));
        Optional<IncomingReview> merged = merge.map(RecoveryMerge::merged);
        List<OfAnnotations> steps = merged.map(incoming -> merge.get().steps(incoming))
                .orElseGet(() -> steps(recorded, targets));
        Map<AnnotationId, AnnotationEdit> net = new LinkedHashMap<>();
        steps.forEach(step -> step.edits().forEach(edit -> net.merge(edit.id(), edit, Recovery::both)));
        RecoverySummary summary = RecoverySummary.ofText(now.characters(), carried.placed())
                .and(RecoverySummary.ofAnnotations(net));
        return new RecoveryPlan(carried.placed(), replay.scales(), steps, blocks(text), dismissals(), merged,
                carried.notPlaced(), summary);
    }

    private static AnnotationEdit both(AnnotationEdit first, AnnotationEdit then) {
        return first.before().isEmpty() && then.after().isEmpty() ? then
                : new AnnotationEdit(first.before(), then.after(), then.by(), then.takesBack());
    }

    /** The text that the page will have. */
    private String textWith(List<Difference> differences) {
        if (differences.isEmpty()) {
            return now.text();
        }
        StringBuilder characters = new StringBuilder(now.characters());
        for (int i = differences.size() - 1; i >= 0; i--) {
            Difference difference = differences.get(i);
            characters.replace(difference.span().start(), difference.span().end(), difference.replacement());
        }
        return replay.format() == ArticleFormat.HTML
                ? OpenedArticle.reader().read(characters.toString(), replay.format(), now.charset()).text()
                : characters.toString();
    }

    /**
     * The steps with those edits that did something which is not there.
     *
     * @param last gets the last state of each annotation
     */
    private List<OfAnnotations> recorded(Map<AnnotationId, Optional<Annotation>> last) {
        List<OfAnnotations> recorded = replay.steps();
        Map<AnnotationId, Optional<Annotation>> first = new HashMap<>();
        recorded.forEach(step -> step.edits().forEach(edit -> {
            first.putIfAbsent(edit.id(), edit.before());
            last.put(edit.id(), edit.after());
        }));
        Set<AnnotationId> wanted = new HashSet<>(last.keySet());
        wanted.removeIf(id -> !isWanted(first.get(id), last.get(id), now.review().annotation(id)));
        return recorded.stream().map(step -> new OfAnnotations(step.reviewer(),
                step.edits().stream().filter(edit -> wanted.contains(edit.id())).toList())).toList();
    }

    /** The edits that lead from the annotations as they are now to those of the journal. */
    private List<OfAnnotations> steps(List<OfAnnotations> recorded, Map<AnnotationId, Target> targets) {
        Map<AnnotationId, Optional<Annotation>> state = new HashMap<>();
        List<OfAnnotations> steps = new ArrayList<>();
        recorded.forEach(step -> {
            List<AnnotationEdit> edits = step.edits().stream()
                    .flatMap(edit -> next(edit, targets, state).stream()).toList();
            if (!edits.isEmpty()) {
                steps.add(new OfAnnotations(step.reviewer(), edits));
            }
        });
        return steps;
    }

    /** Whether something of the last recorded state is not there; a deletion does not count where others edited. */
    private static boolean isWanted(Optional<Annotation> before, Optional<Annotation> after,
            Optional<Annotation> current) {
        if (after.isEmpty()) {
            return current.isPresent() && AnnotationFields.ofAny(before).equals(AnnotationFields.ofAny(current));
        }
        return !AnnotationFields.ofAny(after).equals(AnnotationFields.ofAny(current));
    }

    private Optional<AnnotationEdit> next(AnnotationEdit edit, Map<AnnotationId, Target> targets,
            Map<AnnotationId, Optional<Annotation>> state) {
        Optional<Annotation> current = now.review().annotation(edit.id());
        Optional<Annotation> before = state.getOrDefault(edit.id(), current);
        Optional<Annotation> after = edit.after().map(annotation -> Optional.ofNullable(targets.get(edit.id()))
                .or(() -> current.map(Annotation::target)).map(annotation::withTarget).orElse(annotation));
        state.put(edit.id(), after);
        return before.equals(after) ? Optional.empty()
                : Optional.of(new AnnotationEdit(before, after, edit.by(), edit.takesBack()));
    }

    /** Where those annotations stand that were given a place: they follow their words into the text as it is now. */
    private Map<AnnotationId, Target> targets(Map<AnnotationId, Optional<Annotation>> last, String text) {
        Set<AnnotationId> placed = replay.placed();
        String replayed = replay.text();
        List<Annotation> moved = last.values().stream().flatMap(Optional::stream)
                .filter(annotation -> placed.contains(annotation.id())
                        || now.review().annotation(annotation.id()).isEmpty()).toList();
        if (replayed.equals(text)) {
            return moved.stream().collect(Collectors.toMap(Annotation::id, Annotation::target));
        }
        Review carried = new Review("journal", describing(replayed), List.of(), List.of(), moved,
                ForeignContent.NONE);
        Map<AnnotationId, Target> targets = new HashMap<>();
        ReviewAnchoring.open(carried, text).anchors().forEach((id, anchor) -> {
            Target target = last.get(id).map(Annotation::target).orElseThrow();
            targets.put(id, anchor.place().map(target::withPosition).orElseGet(target::withoutPosition));
        });
        return targets;
    }

    private static Source describing(String text) {
        return new Source("", "", "", "", "", "", "", ForeignContent.NONE).withText(text, Sha256.of(text));
    }

    /** The dismissals that are not there yet, and those to take back. */
    private DismissalEdit dismissals() {
        List<Dismissal> there = now.review().dismissals();
        List<Dismissal> wanted = there;
        for (OfDismissals step : replay.dismissals()) {
            wanted = step.edit().apply(wanted);
        }
        return DismissalEdit.between(there, wanted);
    }

    /** The labels that are not there yet, and those to remove; in a text that changed, labels have no certain place. */
    private Optional<BlockLabelEdit> blocks(String text) {
        Map<String, BlockLabel> there = new LinkedHashMap<>();
        now.review().structure().forEach(label -> there.put(label.id(), label));
        Map<String, BlockLabel> wanted = new LinkedHashMap<>(there);
        boolean isSameText = replay.text().equals(text);
        for (OfBlocks step : replay.blocks()) {
            step.edit().before().forEach(label -> wanted.remove(label.id()));
            step.edit().after().forEach(label -> wanted.put(label.id(), isSameText ? label
                    : label.withTarget(label.target().withoutPosition())));
        }
        BlockLabelEdit edit = BlockLabelEdit.between(List.copyOf(there.values()), List.copyOf(wanted.values()));
        return edit.isNone() ? Optional.empty() : Optional.of(edit);
    }
}
