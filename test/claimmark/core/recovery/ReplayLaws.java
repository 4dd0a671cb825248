package claimmark.core.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import claimmark.core.live.LiveReview;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Signature;
import claimmark.core.model.Source;
import claimmark.core.reanchor.AnchoredReview;
import claimmark.core.reanchor.TargetDescriber;
import claimmark.core.recovery.UnsavedChange.OfAnnotations;
import claimmark.core.recovery.UnsavedChange.OfFile;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

/** Marks that are replayed from a journal stand where they stood in the editor, whatever was done to their words. */
class ReplayLaws {

    private static final Instant NOON = Instant.parse("2012-11-13T12:00:00Z");
    private static final Reviewer ANA = new Reviewer("ana", "Ana");
    private static final Signature BY = new Signature("ana", NOON);
    private static final String TEXT =
            "One two three four.\nFive six seven eight.\nNine ten eleven twelve.\nOne two.\n";

    private List<UnsavedChange> changes = new ArrayList<>();
    private LiveReview live = empty();
    private StringBuilder text = new StringBuilder(TEXT);
    private List<TextReplacement> made = new ArrayList<>();
    private String clipboard = "";

    private static LiveReview empty() {
        return new LiveReview(new AnchoredReview(Review.empty("r",
                new Source("", "", "", "", "", "", "", ForeignContent.NONE)), Map.of()));
    }

    @Property(tries = 500)
    void marksStandWhereTheyStoodInTheEditor(@ForAll Random random, @ForAll @IntRange(min = 2, max = 30) int steps) {
        changes = new ArrayList<>();
        live = empty();
        text = new StringBuilder(TEXT);
        made = new ArrayList<>();
        clipboard = "";
        for (int i = 0; i < steps; i++) {
            step(random, i);
        }
        List<OfAnnotations> replayed = Replay.of(journal(changes)).steps();
        assertEquals(text.toString(), Replay.of(journal(changes)).text());
        for (OfAnnotations step : replayed) {
            Annotation mark = step.edits().get(0).after().orElseThrow();
            assertEquals(live.span(mark.id()), mark.target().span(), () -> mark.id() + " after " + changes);
        }
        List<UnsavedChange> shorter = Replay.of(journal(changes)).asChanges();
        assertEquals(replayed, Replay.of(journal(shorter)).steps());
    }

    private static JournalReading.Whole journal(List<UnsavedChange> changes) {
        return new JournalReading.Whole(new JournalBase("/a.txt", "", "", TEXT, NOON), changes, NOON, false, 0);
    }

    private void step(Random random, int number) {
        int start = random.nextInt(text.length());
        int end = Math.min(text.length(), start + 1 + random.nextInt(25));
        switch (random.nextInt(7)) {
            case 0 -> mark(number, new TextSpan(start, end));
            case 1 -> {
                clipboard = text.substring(start, end);
                replace(new TextReplacement(start, clipboard, ""));
            }
            case 2 -> replace(new TextReplacement(start, "", clipboard));
            case 3 -> replace(new TextReplacement(start, text.substring(start, end), "w"));
            case 4 -> typeAfterLast(random);
            case 5 -> undo();
            default -> swapLines(random);
        }
    }

    private void mark(int number, TextSpan span) {
        Annotation mark = Annotation.create(new AnnotationId("m" + number), AnnotationKind.CLAIM,
                new TargetDescriber(text.toString()).describe(span), "ana", NOON);
        assertEquals(Optional.of(new TextPositionSelector(span.start(), span.end())), mark.target().position());
        AnnotationEdit edit = AnnotationEdit.add(mark, BY);
        live.apply(edit);
        changes.add(new OfAnnotations(ANA, List.of(edit)));
    }

    private void typeAfterLast(Random random) {
        int caret = made.isEmpty() ? 0 : Math.min(text.length(), made.get(made.size() - 1).insertedEnd());
        replace(new TextReplacement(caret, "", random.nextInt(4) == 0 ? " " : "x"));
    }

    private void undo() {
        if (!made.isEmpty()) {
            TextReplacement last = made.remove(made.size() - 1);
            replace(new TextReplacement(last.offset(), last.inserted(), last.removed()));
            made.remove(made.size() - 1);
        }
    }

    /** As Move Lines does it: both lines are replaced at once. */
    private void swapLines(Random random) {
        int start = text.lastIndexOf("\n", random.nextInt(text.length() + 1) - 1) + 1;
        int middle = text.indexOf("\n", start) + 1;
        int end = text.indexOf("\n", middle) + 1;
        if (middle > 0 && end > 0) {
            replace(new TextReplacement(start, text.substring(start, end),
                    text.substring(middle, end) + text.substring(start, middle)));
        }
    }

    private void replace(TextReplacement replacement) {
        if (!replacement.changesNothing()) {
            text.replace(replacement.offset(), replacement.removedEnd(), replacement.inserted());
            live.textChanged(replacement);
            changes.add(new OfFile(replacement));
            made.add(replacement);
            if (text.isEmpty()) {
                replace(new TextReplacement(0, "", "Again.\n"));
            }
        }
    }
}
