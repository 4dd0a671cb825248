package claimmark.core.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Body;
import claimmark.core.model.Claim;
import claimmark.core.model.Evidence;
import claimmark.core.model.Motivation;
import claimmark.core.model.Reply;
import claimmark.core.model.Samples;
import claimmark.core.model.Snapshot;
import claimmark.core.model.Stance;
import claimmark.core.model.Status;
import claimmark.core.model.Tier;
import claimmark.core.model.Verdict;
import claimmark.core.xml.ForeignContent;

class AnnotationFieldsTest {

    private final Annotation claim = Samples.annotation("a", AnnotationKind.CLAIM);

    @Test
    void aNewAnnotationSaysWhatItIsAndWhatItStandsOn() {
        assertEquals(Map.of("kind", "claim", "motivation", "assessing", "status", "open", "target", "refrain form"),
                AnnotationFields.of(claim));
    }

    @Test
    void everyLeafHasItsNameAndItsValue() {
        Evidence evidence = Evidence.at("e1", "https://example.org/", Stance.REFUTES, LocalDate.of(2012, 11, 13))
                .withTitle("Transcript").withPublisher("The Kremlin").withTier(Optional.of(Tier.PRIMARY))
                .withExcerpt("a new team").withSnapshot(Optional.of(new Snapshot("copies/e1.html", "ab12")));
        Annotation full = new AnnotationDraft(claim).kind(AnnotationKind.QUOTATION).status(Status.RESOLVED)
                .assignee(Optional.of("ben")).corrected("refrain fron").comment("c").correction("d")
                .tags(List.of("tax", "Obama"))
                .claim(new Claim("text", "claimant", "http://first", "causal", "warned", ForeignContent.NONE))
                .verdict(new Verdict("truth-5", Optional.of(new BigDecimal("1.0")), "False", "Because.", "ana",
                        Samples.LATER, Optional.of("cd34"), true, ForeignContent.NONE))
                .evidence(List.of(evidence))
                .replies(List.of(new Reply("r1", "ben", Samples.LATER, "Yes.", ForeignContent.NONE))).build();
        assertEquals("""
                kind=quotation
                motivation=assessing
                status=resolved
                assignee=ben
                target=refrain form
                corrected=refrain fron
                comment=c
                correction=d
                tag[tax]=tax
                tag[Obama]=Obama
                claim.text=text
                claim.claimant=claimant
                claim.appearance=http://first
                claim.type=causal
                claim.cue=warned
                verdict[ana].scale=truth-5
                verdict[ana].ratingValue=1
                verdict[ana].alternateName=False
                verdict[ana].ratingExplanation=Because.
                verdict[ana].adjudicates=true
                verdict[ana].textSha256=cd34
                evidence[e1].url=https://example.org/
                evidence[e1].title=Transcript
                evidence[e1].publisher=The Kremlin
                evidence[e1].stance=refutes
                evidence[e1].tier=primary
                evidence[e1].accessed=2012-11-13
                evidence[e1].excerpt=a new team
                evidence[e1].snapshot=copies/e1.html
                evidence[e1].sha256=ab12
                reply[r1].text=Yes.
                """, lines(full));
        AnnotationFields.of(full).keySet().forEach(field -> assertTrue(AnnotationFields.isField(field), field));
        assertFalse(AnnotationFields.isField("verdict"));
        assertFalse(AnnotationFields.isField("evidence[e1].confidence"));
    }

    @Test
    void aRoundNumberIsWrittenInFull() {
        Annotation rated = new AnnotationDraft(claim).verdict(new Verdict("percent", new BigDecimal("100"), "True", "",
                "ana", Samples.LATER, Optional.empty(), ForeignContent.NONE)).build();
        assertEquals("100", AnnotationFields.of(rated).get("verdict[ana].ratingValue"));
    }

    @Test
    void aRatingWithoutANumberIsItsName() {
        Annotation rated = new AnnotationDraft(claim).verdict(new Verdict("truth-5", Optional.empty(), "Undetermined",
                "", "ana", Samples.LATER, Optional.empty(), false, ForeignContent.NONE)).build();
        assertEquals("Undetermined", AnnotationFields.of(rated).get("verdict[ana].ratingValue"));
        assertNull(AnnotationFields.of(rated).get("verdict[ana].alternateName"));
    }

    @Test
    void anOrphanStandsOnNoWords() {
        Annotation orphan = claim.withTarget(claim.target().asOrphan());
        assertFalse(AnnotationFields.of(orphan).containsKey("target"));
    }

    @Test
    void whatHasTheSameNameTwiceIsStillToldApart() {
        Annotation odd = new AnnotationDraft(claim)
                .bodies(List.of(new Body(Motivation.COMMENTING, "one"), new Body(Motivation.COMMENTING, "two"),
                        new Body(Motivation.DESCRIBING, "three")))
                .evidence(List.of(Evidence.at("e", "http://one", Stance.CONTEXT, LocalDate.EPOCH),
                        Evidence.at("e", "http://two", Stance.CONTEXT, LocalDate.EPOCH))).build();
        Map<String, String> fields = AnnotationFields.of(odd);
        assertEquals("one", fields.get("comment"));
        assertEquals("two", fields.get("comment[#2]"));
        assertEquals("three", fields.get("body[describing]"));
        assertEquals("http://one", fields.get("evidence[e].url"));
        assertEquals("http://two", fields.get("evidence[e#2].url"));
    }

    /** Otherwise a part that nobody sees would rename the fields of another one when it comes or goes. */
    @Test
    void whatHasNoTextTakesNoNameFromWhatHas() {
        Reply silent = new Reply("p", "ana", Samples.MADE, "", ForeignContent.NONE);
        Reply said = new Reply("p", "ben", Samples.LATER, "Sure?", ForeignContent.NONE);
        Annotation odd = new AnnotationDraft(claim)
                .bodies(List.of(new Body(Motivation.COMMENTING, ""), new Body(Motivation.COMMENTING, "one")))
                .replies(List.of(silent, said)).build();
        Map<String, String> fields = AnnotationFields.of(odd);
        assertEquals("one", fields.get("comment"));
        assertEquals(said, NamedParts.replies(odd).get("reply[p]"));
        assertEquals("Sure?", fields.get("reply[p].text"));
        assertEquals(2, NamedParts.replies(odd).size(), "what has no text is not lost");
        assertEquals(Set.of(), AnnotationFields.differing(fields, AnnotationFields.of(new AnnotationDraft(odd)
                .bodies(List.of(new Body(Motivation.COMMENTING, "one"))).replies(List.of(said)).build())));
    }

    @Test
    void aNameIsTakenApartAndPutTogetherAgain() {
        assertEquals(new FieldName("evidence", "e1", "excerpt"), FieldName.of("evidence[e1].excerpt"));
        assertEquals(new FieldName("claim", "", "text"), FieldName.of("claim.text"));
        assertEquals(new FieldName("status", "", ""), FieldName.of("status"));
        assertEquals(new FieldName("tag", "a].b[", ""), FieldName.of("tag[a].b[]"));
        for (String name : List.of("evidence[e1].excerpt", "claim.text", "status", "tag[a].b[]", "tag[x]")) {
            assertEquals(name, FieldName.of(name).toString());
        }
    }

    private static String lines(Annotation annotation) {
        StringBuilder lines = new StringBuilder();
        AnnotationFields.of(annotation).forEach((field, value) -> lines.append(field + "=" + value + "\n"));
        return lines.toString();
    }

    @Test
    void sourcesWithoutAnIdHaveFieldsOfTheirOwn() {
        Evidence first = Evidence.at("", "https://example.org/1", Stance.REFUTES, LocalDate.of(2012, 11, 13));
        Evidence second = Evidence.at("", "https://example.org/2", Stance.SUPPORTS, LocalDate.of(2012, 11, 14));
        Annotation annotation = new AnnotationDraft(Samples.annotation("a1", AnnotationKind.CLAIM))
                .evidence(List.of(first, second)).build();
        Map<String, String> fields = AnnotationFields.of(annotation);
        for (Map.Entry<String, Evidence> named : NamedParts.evidence(annotation).entrySet()) {
            assertEquals(named.getValue().url(), fields.get(named.getKey() + ".url"));
        }
        Annotation changed = new AnnotationDraft(annotation).evidence(List.of(
                Evidence.at("", "https://example.org/3", Stance.REFUTES, LocalDate.of(2012, 11, 13)), second)).build();
        assertEquals(Set.of("evidence[].url"), AnnotationFields.differing(fields, AnnotationFields.of(changed)));
    }
}
