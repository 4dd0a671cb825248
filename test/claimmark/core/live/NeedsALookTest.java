package claimmark.core.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.anchor.AnchorEvidence;
import claimmark.core.anchor.AnchorMethod;
import claimmark.core.anchor.AnchorResult.Anchored;
import claimmark.core.anchor.AnchorResult.Drifted;
import claimmark.core.anchor.AnchorResult.Moved;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Samples;
import claimmark.core.text.TextSpan;

/** Which annotations a reviewer is asked about, and about which first. */
class NeedsALookTest {

    private static final TextSpan PLACE = new TextSpan(3, 8);
    private static final AnchorEvidence EVIDENCE = new AnchorEvidence(1, 1, AnchorMethod.ALIGNMENT);

    private final NeedsALook asked = new NeedsALook();

    private static Annotation annotation(String id) {
        return Samples.annotation(id, AnnotationKind.CLAIM);
    }

    private void drift(Annotation annotation) {
        asked.addPlaced(annotation, new Drifted(PLACE, "words", "wards", EVIDENCE));
    }

    /** What is decided with one look comes first, what has to be searched for last. */
    @Test
    void changedWordsComeFirstThenSeveralPlacesThenNone() {
        asked.addLost(annotation("gone"), false);
        asked.addLost(annotation("several"), true);
        drift(annotation("changed"));
        assertEquals(List.of(annotation("changed"), annotation("several"), annotation("gone")), asked.inOrder());
    }

    @Test
    void thoseOfOneSortStayInTheOrderOfTheText() {
        drift(annotation("b"));
        asked.addLost(annotation("d"), false);
        drift(annotation("a"));
        asked.addLost(annotation("c"), false);
        assertEquals(List.of(annotation("b"), annotation("a"), annotation("d"), annotation("c")), asked.inOrder());
    }

    @Test
    void whatHasItsWordsOrIsGivenUpIsNotAskedAbout() {
        asked.addPlaced(annotation("same"), new Anchored(PLACE, EVIDENCE));
        asked.addPlaced(annotation("moved"), new Moved(PLACE, EVIDENCE));
        Annotation lost = annotation("lost");
        Annotation givenUp = new AnnotationDraft(lost).target(lost.target().asOrphan()).build();
        asked.addLost(givenUp, false);
        asked.addLost(givenUp, true);
        assertEquals(List.of(), asked.inOrder());
    }
}
