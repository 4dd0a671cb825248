package claimmark.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import claimmark.core.xml.ForeignContent;

class AnnotationDraftTest {

    private final Annotation typo = Samples.annotation("a", AnnotationKind.TYPO);

    @Test
    void aChangeIsEnteredInTheHistory() {
        Annotation changed = new AnnotationDraft(typo).status(Status.RESOLVED).build("ben", Samples.LATER);
        assertEquals(List.of(new Change("ben", Samples.LATER, "status", "open", "resolved")), changed.history());
        assertEquals(Samples.LATER, changed.modified());
        assertEquals(Samples.MADE, changed.created());
        assertEquals("ana", changed.creator());
    }

    @Test
    void theHistoryGrowsAtItsEnd() {
        Annotation once = new AnnotationDraft(typo).comment("one").build("ana", Samples.MADE);
        Annotation twice = new AnnotationDraft(once).comment("two").build("ben", Samples.LATER);
        assertEquals(List.of(new Change("ana", Samples.MADE, "comment", "", "one"),
                new Change("ben", Samples.LATER, "comment", "one", "two")), twice.history());
    }

    @Test
    void noChangeBuildsTheSameAnnotation() {
        Annotation corrected = new AnnotationDraft(typo).correction("refrain from").build("ana", Samples.MADE);
        assertSame(corrected, new AnnotationDraft(corrected).correction("refrain from").comment("")
                .status(Status.OPEN).build("ben", Samples.LATER));
    }

    @Test
    void everyFieldHasItsEntry() {
        Annotation changed = new AnnotationDraft(Samples.annotation("a", AnnotationKind.NOTE))
                .kind(AnnotationKind.CLAIM).status(Status.IN_PROGRESS).target(Samples.target("from", 18))
                .comment("c").correction("d").claim(new Claim("t", "x", "", "", ForeignContent.NONE))
                .verdict(verdict("Because."))
                .evidence(List.of(Evidence.at("e", "https://example.org/", Stance.REFUTES, LocalDate.EPOCH)))
                .replies(List.of(new Reply("r", "ben", Samples.LATER, "Yes.", ForeignContent.NONE)))
                .build("ana", Samples.LATER);
        assertEquals(List.of("kind: note > claim", "status: open > inProgress", "target: refrain form > from",
                "comment:  > c", "correction:  > d", "claim:  > t", "verdict:  > False: Because.",
                "evidence:  > refutes https://example.org/", "reply: 0 > 1"),
                changed.history().stream().map(c -> c.field() + ": " + c.from() + " > " + c.to()).toList());
    }

    @Test
    void anotherKindHasItsOwnMotivation() {
        assertEquals(Motivation.ASSESSING,
                new AnnotationDraft(typo).kind(AnnotationKind.CLAIM).build("ana", Samples.LATER).motivation());
    }

    @Test
    void theMotivationItCameWithStaysWithItsKind() {
        Annotation imported = new AnnotationDraft(Samples.annotation("a", AnnotationKind.CLAIM))
                .motivation(Motivation.CLASSIFYING).build();
        assertEquals(Motivation.CLASSIFYING,
                new AnnotationDraft(imported).comment("c").build("ana", Samples.LATER).motivation());
        assertEquals(Motivation.CLASSIFYING, new AnnotationDraft(imported).kind(AnnotationKind.CLAIM).build()
                .motivation());
        assertEquals(imported, new AnnotationDraft(imported).kind(AnnotationKind.TYPO).kind(AnnotationKind.CLAIM)
                .build());
        assertEquals(Motivation.ASSESSING, new AnnotationDraft(imported).kind(AnnotationKind.QUOTATION).build()
                .motivation());
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
        Annotation commented = new AnnotationDraft(typo).comment("c").correction("d").build("ana", Samples.MADE);
        Annotation cleared = new AnnotationDraft(commented).comment("").build("ana", Samples.LATER);
        assertEquals(List.of(new Body(Motivation.EDITING, "d")), cleared.bodies());
    }

    @Test
    void foreignContentStays() {
        ForeignContent foreign = new ForeignContent(new TreeMap<>(), List.of("<x/>"));
        Annotation known = new AnnotationDraft(typo).bodies(List.of(new Body(Motivation.COMMENTING, "one", foreign)))
                .foreign(foreign).build();
        Annotation changed = new AnnotationDraft(known).comment("two").build("ana", Samples.LATER);
        assertEquals(foreign, changed.foreign());
        assertEquals(List.of(new Body(Motivation.COMMENTING, "two", foreign)), changed.bodies());
    }

    @Test
    void aClaimWaitsForItsVerdictAndATypoForItsEnd() {
        Annotation claim = Samples.annotation("a", AnnotationKind.CLAIM);
        assertEquals(true, new AnnotationDraft(claim).status(Status.CLOSED).build("ana", Samples.LATER).isOpen());
        assertEquals(false, new AnnotationDraft(claim).verdict(verdict("")).build("ana", Samples.LATER)
                .isOpen());
        assertEquals(true, typo.isOpen());
        assertEquals(false, new AnnotationDraft(typo).status(Status.CLOSED).build("ana", Samples.LATER).isOpen());
    }

    private static Verdict verdict(String explanation) {
        return new Verdict("s", BigDecimal.ONE, "False", explanation, "ana", Samples.LATER, Optional.empty(),
                ForeignContent.NONE);
    }
}
