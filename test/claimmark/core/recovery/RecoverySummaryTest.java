package claimmark.core.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Samples;
import claimmark.core.model.Status;
import claimmark.core.text.Difference;
import claimmark.core.text.TextSpan;

class RecoverySummaryTest {

    private final Annotation before = Samples.annotation("a", AnnotationKind.CLAIM);

    @Test
    void twoOfThemAddUpInEveryNumber() {
        assertEquals(new RecoverySummary(11, 22, 33, 44, 55, 66, 77),
                new RecoverySummary(1, 2, 3, 4, 5, 6, 7).and(new RecoverySummary(10, 20, 30, 40, 50, 60, 70)));
    }

    @Test
    void charactersAreCountedAsReadersCountThem() {
        assertEquals(new RecoverySummary(0, 0, 0, 0, 0, 3, 2), RecoverySummary.ofText("a\uD83D\uDE00bc", List.of(
                new Difference(new TextSpan(1, 4), "xy"), new Difference(new TextSpan(5, 5), "\uD83D\uDE00"))));
    }

    @Test
    void anAnnotationThatCameOrWentCountsOnce() {
        assertEquals(new RecoverySummary(1, 0, 0, 0, 0, 0, 0), of(AnnotationEdit.add(before, Samples.ANA)));
        assertEquals(new RecoverySummary(0, 1, 0, 0, 0, 0, 0), of(AnnotationEdit.remove(before, Samples.ANA)));
    }

    @Test
    void aChangeOfSomethingElseThanVerdictAndCommentIsAnotherChange() {
        AnnotationDraft comment = new AnnotationDraft(before).comment("Why?");
        assertEquals(new RecoverySummary(0, 0, 0, 1, 0, 0, 0), of(changed(comment)));
        assertEquals(new RecoverySummary(0, 0, 0, 0, 1, 0, 0),
                of(changed(new AnnotationDraft(before).status(Status.RESOLVED))));
    }

    private AnnotationEdit changed(AnnotationDraft draft) {
        return AnnotationEdit.replace(before, draft.build(), Samples.ANA);
    }

    private static RecoverySummary of(AnnotationEdit edit) {
        return RecoverySummary.ofAnnotations(Map.of(edit.id(), edit));
    }
}
