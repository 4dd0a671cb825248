package claimmark.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import claimmark.core.xml.ForeignContent;

class AnnotationDraftTest {

    private final Annotation typo = Samples.annotation("a", AnnotationKind.TYPO);

    @Test
    void aChangeTellsWhenAndLeavesTheBeginningAlone() {
        Annotation changed = new AnnotationDraft(typo).status(Status.RESOLVED).build(Samples.LATER);
        assertEquals(Status.RESOLVED, changed.status());
        assertEquals(Samples.LATER, changed.modified());
        assertEquals(Samples.MADE, changed.created());
        assertEquals("ana", changed.creator());
    }

    @Test
    void noChangeBuildsTheSameAnnotation() {
        Annotation corrected = new AnnotationDraft(typo).correction("refrain from").build(Samples.MADE);
        assertSame(corrected, new AnnotationDraft(corrected).correction("refrain from").comment("")
                .status(Status.OPEN).build(Samples.LATER));
    }

    @Test
    void whatIsBuiltAndThenSetBackIsTheSameAnnotation() {
        AnnotationDraft draft = new AnnotationDraft(typo).comment("c");
        assertEquals(Samples.LATER, draft.build(Samples.LATER).modified());
        assertSame(typo, draft.comment("").build(Samples.LATER));
    }

    @Test
    void ofSeveralCorrectionsTheFirstTellsWhatWasWrong() {
        Annotation corrected = new AnnotationDraft(typo).replacing("form").build();
        assertEquals("form", corrected.corrected());
        assertEquals("form", new AnnotationDraft(corrected).replacing("fron").build().corrected());
    }

    @Test
    void whateverDiffersIsAChange() {
        for (UnaryOperator<AnnotationDraft> change : List.<UnaryOperator<AnnotationDraft>>of(
                draft -> draft.kind(AnnotationKind.CLAIM), draft -> draft.motivation(Motivation.CLASSIFYING),
                draft -> draft.status(Status.IN_PROGRESS), draft -> draft.assignee(Optional.of("ben")),
                draft -> draft.target(Samples.target("from", 18)),
                draft -> draft.target(typo.target().withoutPosition()), draft -> draft.comment("c"),
                draft -> draft.correction("d"), draft -> draft.tags(List.of("tax")),
                draft -> draft.claim(new Claim("t", "x", "", "", "", ForeignContent.NONE)),
                draft -> draft.generator("g"), draft -> draft.corrected("form"),
                draft -> draft.verdict(verdict("Because.")),
                draft -> draft.evidence(
                        List.of(Evidence.at("e", "https://example.org/", Stance.REFUTES, LocalDate.EPOCH))),
                draft -> draft.replies(List.of(new Reply("r", "ben", Samples.LATER, "Yes.", ForeignContent.NONE))),
                draft -> draft.foreign(new ForeignContent(new TreeMap<>(), List.of("<x/>"))))) {
            Annotation as = change.apply(new AnnotationDraft(typo)).build();
            assertEquals(new AnnotationDraft(as).modified(Samples.LATER).build(),
                    change.apply(new AnnotationDraft(typo)).build(Samples.LATER));
            assertEquals(Samples.MADE, as.modified());
        }
    }

    @Test
    void anotherKindHasItsOwnMotivation() {
        assertEquals(Motivation.ASSESSING,
                new AnnotationDraft(typo).kind(AnnotationKind.CLAIM).build(Samples.LATER).motivation());
    }

    @Test
    void theMotivationItCameWithStaysWithItsKind() {
        Annotation imported = new AnnotationDraft(Samples.annotation("a", AnnotationKind.CLAIM))
                .motivation(Motivation.CLASSIFYING).build();
        assertEquals(Motivation.CLASSIFYING,
                new AnnotationDraft(imported).comment("c").build(Samples.LATER).motivation());
        assertEquals(Motivation.CLASSIFYING, new AnnotationDraft(imported).kind(AnnotationKind.CLAIM).build()
                .motivation());
        assertEquals(imported, new AnnotationDraft(imported).kind(AnnotationKind.TYPO).kind(AnnotationKind.CLAIM)
                .build());
        assertEquals(Motivation.ASSESSING, new AnnotationDraft(imported).kind(AnnotationKind.QUOTATION).build()
                .motivation());
    }

    @Test
    void aMotivationThatWasSetStaysWhereTheSameKindIsSetAgain() {
        assertEquals(Motivation.CLASSIFYING, new AnnotationDraft(typo.id(), AnnotationKind.CLAIM, typo.target(), "ana",
                Samples.MADE).motivation(Motivation.CLASSIFYING).kind(AnnotationKind.CLAIM).build().motivation());
        assertEquals(Motivation.DESCRIBING, new AnnotationDraft(typo).motivation(Motivation.DESCRIBING)
                .kind(AnnotationKind.TYPO).build().motivation());
        assertEquals(Motivation.DESCRIBING, new AnnotationDraft(typo).kind(AnnotationKind.CLAIM)
                .motivation(Motivation.DESCRIBING).kind(AnnotationKind.CLAIM).build().motivation());
    }

    @Test
    void tagsAreKeptInTheOrderTheyWereGivenAndOnceOnly() {
        Annotation tagged = new AnnotationDraft(typo).comment("c").tags(List.of(" tax ", "", "Obama", "tax")).build();
        assertEquals(List.of("tax", "Obama"), tagged.tags());
        assertEquals("c", tagged.comment());
        assertEquals(List.of("Obama", "new"), new AnnotationDraft(tagged).tags(List.of("Obama", "new")).build().tags());
        assertEquals(typo.bodies(), new AnnotationDraft(typo).tags(List.of("x")).tags(List.of()).build().bodies());
    }

    @Test
    void aTagThatStaysKeepsWhatOthersWroteOnIt() {
        ForeignContent foreign = new ForeignContent(new TreeMap<>(), List.of("<x/>"));
        Body known = new Body(Motivation.TAGGING, "tax", foreign);
        List<Body> mixed = List.of(known, new Body(Motivation.COMMENTING, "c"));
        Annotation tagged = new AnnotationDraft(typo).bodies(mixed).build();
        assertEquals(mixed, new AnnotationDraft(tagged).tags(List.of("tax")).build().bodies());
        assertEquals(List.of(new Body(Motivation.COMMENTING, "c"), new Body(Motivation.TAGGING, "new"), known),
                new AnnotationDraft(tagged).tags(List.of("new", "tax")).build().bodies());
    }

    @Test
    void nobodyIsAskedWhereTheAssigneeIsEmpty() {
        assertEquals(Optional.of("ben"), new AnnotationDraft(typo).assignee(Optional.of("ben")).build().assignee());
        assertEquals(Optional.empty(), new AnnotationDraft(typo).assignee(Optional.of("")).build().assignee());
    }

    @Test
    void anEmptyTextTakesItsBodyAway() {
        Annotation commented = new AnnotationDraft(typo).comment("c").correction("d").build(Samples.MADE);
        Annotation cleared = new AnnotationDraft(commented).comment("").build(Samples.LATER);
        assertEquals(List.of(new Body(Motivation.EDITING, "d")), cleared.bodies());
    }

    @Test
    void foreignContentStays() {
        ForeignContent foreign = new ForeignContent(new TreeMap<>(), List.of("<x/>"));
        Annotation known = new AnnotationDraft(typo).bodies(List.of(new Body(Motivation.COMMENTING, "one", foreign)))
                .foreign(foreign).build();
        Annotation changed = new AnnotationDraft(known).comment("two").build(Samples.LATER);
        assertEquals(foreign, changed.foreign());
        assertEquals(List.of(new Body(Motivation.COMMENTING, "two", foreign)), changed.bodies());
    }

    @Test
    void aClaimWaitsForItsVerdictAndATypoForItsEnd() {
        Annotation claim = Samples.annotation("a", AnnotationKind.CLAIM);
        assertEquals(true, new AnnotationDraft(claim).status(Status.CLOSED).build(Samples.LATER).isOpen());
        assertEquals(false, new AnnotationDraft(claim).verdict(verdict("")).build(Samples.LATER)
                .isOpen());
        assertEquals(true, typo.isOpen());
        assertEquals(false, new AnnotationDraft(typo).status(Status.CLOSED).build(Samples.LATER).isOpen());
    }

    private static Verdict verdict(String explanation) {
        return new Verdict("s", BigDecimal.ONE, "False", explanation, "ana", Samples.LATER, Optional.empty(),
                ForeignContent.NONE);
    }
}
