package claimmark.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What makes undo and redo right. */
class AnnotationEditLaws {

    @Property
    void everySequenceOfEditsCanBeTakenBackAndMadeAgain(
            @ForAll @Size(max = 20) List<@IntRange(max = 17) Integer> choices) {
        Review start = Samples.review().with(Samples.annotation("0", AnnotationKind.CLAIM));
        Review review = start;
        Deque<AnnotationEdit> done = new ArrayDeque<>();
        for (int choice : choices) {
            AnnotationEdit edit = edit(review, choice);
            Review next = edit.apply(review);
            assertEquals(review, edit.inverse(Samples.BEN).apply(next));
            assertEquals(edit, edit.inverse(Samples.BEN).inverse(Samples.ANA));
            done.push(edit);
            review = next;
        }
        Review end = review;
        for (AnnotationEdit edit : done) {
            review = edit.inverse(Samples.BEN).apply(review);
        }
        assertEquals(start, review);
        while (!done.isEmpty()) {
            review = done.pollLast().apply(review);
        }
        assertEquals(end, review);
    }

    /** Adds, removes or changes one of a few annotations, whichever is possible. */
    private static AnnotationEdit edit(Review review, int choice) {
        AnnotationId id = new AnnotationId(Integer.toString(choice % 3));
        AnnotationKind kind = AnnotationKind.values()[choice % AnnotationKind.values().length];
        return review.annotation(id)
                .map(before -> choice % 2 == 0 ? AnnotationEdit.remove(before, Samples.ANA)
                        : AnnotationEdit.replace(before, new AnnotationDraft(before).kind(kind)
                                .comment("c" + choice).build(Samples.LATER), Samples.ANA))
                .orElseGet(() -> AnnotationEdit.add(Samples.annotation(id.value(), kind), Samples.ANA));
    }
}
