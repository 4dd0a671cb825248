package claimmark.core.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.ledger.LedgerEntry;
import claimmark.core.ledger.LedgerVerification.Sound;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Claim;
import claimmark.core.model.Evidence;
import claimmark.core.model.Reply;
import claimmark.core.model.Samples;
import claimmark.core.model.Stance;
import claimmark.core.model.Target;
import claimmark.core.model.Verdict;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.xml.ForeignContent;

/** The ledger tells truly what was done between two times that a review was saved. */
class ReviewSealingTest {

    private static final Target FIRST = new Target(new TextQuoteSelector("reset", "press ", " to clear"),
            new TextPositionSelector(6, 11));
    private static final Target THIRD = new Target(new TextQuoteSelector("reset", "hold ", " again"),
            new TextPositionSelector(90, 95));

    private final SealedReview review = new SealedReview(Samples.review());
    private final Annotation claim = Samples.annotation("a", AnnotationKind.CLAIM);

    @Test
    void aNewAnnotationHasOneEntry() {
        review.add(claim).save();
        assertEquals(List.of("ana added:  > claim refrain form"), review.told(0));
    }

    @Test
    void whatANewAnnotationSaysHasEntriesOfItsOwn() {
        review.add(claim).as("ben").change("a", draft -> draft.comment("c")).save();
        assertEquals(List.of("ana added:  > claim refrain form", "ben comment:  > c"), review.told(0));
    }

    @Test
    void theWalkFromClaimantToDeletion() {
        review.add(claim).save();
        review.change("a", draft -> draft.claim(Claim.EMPTY.withClaimant("Kremlin"))).save()
                .as("ben").change("a", draft -> draft.claim(Claim.EMPTY.withClaimant("Putin"))).save();
        Evidence source = Evidence.at("e", "http://one", Stance.REFUTES, LocalDate.of(2012, 11, 13));
        review.change("a", draft -> draft.evidence(List.of(source))).save()
                .as("ana").change("a", draft -> draft.evidence(List.of(source.withTitle("One")))).save();
        review.change("a", draft -> draft.replies(List.of(reply("Sure?")))).save()
                .change("a", draft -> draft.replies(List.of(reply("Sure.")))).save();
        review.change("a", draft -> draft.verdict(verdict("ana", "1", "False"))).save()
                .as("ben").change("a", draft -> draft.verdict(verdict("ben", "5", "True"))).save()
                .as("ana").change("a", draft -> draft.verdict(verdict("ana", "5", "True"))).save()
                .as("cem").delete("a").save();
        assertEquals(List.of("ana claim.claimant:  > Kremlin", "ben claim.claimant: Kremlin > Putin",
                "ben evidence[e].url:  > http://one", "ben evidence[e].stance:  > refutes",
                "ben evidence[e].accessed:  > 2012-11-13", "ana evidence[e].title:  > One",
                "ana reply[r].text:  > Sure?", "ana reply[r].text: Sure? > Sure.",
                "ana verdict[ana].scale:  > truth-5", "ana verdict[ana].ratingValue:  > 1",
                "ana verdict[ana].alternateName:  > False", "ben verdict[ben].scale:  > truth-5",
                "ben verdict[ben].ratingValue:  > 5", "ben verdict[ben].alternateName:  > True",
                "ana verdict[ana].ratingValue: 1 > 5", "ana verdict[ana].alternateName: False > True",
                "cem deleted: claim refrain form > "), review.told(1));
        assertInstanceOf(Sound.class, review.now.ledger().verify());
    }

    @Test
    void whatIsUndoneBeforeItWasSavedLeavesNoTrace() {
        review.add(claim).save();
        review.change("a", draft -> draft.claim(Claim.EMPTY.withClaimant("Kremlin")))
                .change("a", draft -> draft.comment("c")).undo().undo();
        assertEquals(List.of(), review.sealing().changes());
        assertEquals(List.of(), review.save().told(1));
        review.add(Samples.annotation("b", AnnotationKind.TYPO)).undo().delete("a").undo().save();
        assertEquals(List.of(), review.told(1));
        assertEquals(List.of(), review.now.deleted());
    }

    @Test
    void anAnnotationAddedAndDeletedBetweenTwoSavesLeavesNoTrace() {
        review.add(claim).change("a", draft -> draft.comment("c")).delete("a").save();
        assertEquals(List.of(), review.told(0));
        assertEquals(List.of(), review.now.deleted());
    }

    @Test
    void undoingWhatWasSavedIsAnEntryThatSaysSo() {
        review.add(claim).change("a", draft -> draft.comment("one")).save()
                .change("a", draft -> draft.comment("two")).save().as("ben").undo().save();
        assertEquals(List.of("ana comment: one > two", "ben comment: two > one takes back one > two"),
                review.told(2));
    }

    @Test
    void undoingWhatWasSavedInSeveralStepsTakesEachOfThemBack() {
        review.add(claim).save().change("a", draft -> draft.comment("one")).save()
                .change("a", draft -> draft.comment("two")).save().undo().undo().save();
        assertEquals(List.of("ana comment: two > one takes back one > two", "ana comment: one >  takes back  > one"),
                review.told(3));
    }

    @Test
    void undoGoesOnBehindWhatWasUndoneBefore() {
        review.add(claim).save().change("a", draft -> draft.comment("one")).save()
                .change("a", draft -> draft.comment("two")).save().undo().save().undo().save();
        assertEquals(List.of("ana comment: two > one takes back one > two", "ana comment: one >  takes back  > one"),
                review.told(3));
    }

    @Test
    void settingTheOldValueByHandTakesNothingBack() {
        review.add(claim).change("a", draft -> draft.comment("one")).save()
                .change("a", draft -> draft.comment("two")).save().change("a", draft -> draft.comment("one")).save();
        assertEquals(List.of("ana comment: two > one"), review.told(3));
    }

    @Test
    void redoneIsDoneAgain() {
        review.add(claim).save().change("a", draft -> draft.comment("one")).save().undo().save().as("ben").redo()
                .save().as("ana").undo().save();
        assertEquals(List.of("ana comment:  > one", "ana comment: one >  takes back  > one", "ben comment:  > one",
                "ana comment: one >  takes back  > one"), review.told(1));
    }

    @Test
    void undoneAndThenChangedOtherwiseIsAPlainChange() {
        review.add(claim).save().change("a", draft -> draft.comment("one")).save().undo()
                .change("a", draft -> draft.comment("three")).save();
        assertEquals(List.of("ana comment: one > three"), review.told(2));
    }

    @Test
    void anAnnotationThatIsDeletedIsKeptWholeAsItWasSaved() {
        review.add(claim).change("a", draft -> draft.comment("c")).save();
        Annotation kept = review.annotation("a");
        review.change("a", draft -> draft.comment("never saved")).as("ben").delete("a").save();
        assertEquals(List.of("ben deleted: claim refrain form > "), review.told(2));
        assertEquals(List.of(kept), review.now.deleted());
        assertEquals(Optional.of(kept), review.now.deleted(claim.id()));
        assertEquals(Optional.empty(), review.now.annotation(claim.id()));
    }

    @Test
    void undoingASavedDeletionBringsTheAnnotationBackAndSaysSo() {
        review.add(claim).change("a", draft -> draft.comment("c")).save().delete("a").save().as("ben").undo()
                .change("a", draft -> draft.comment("d")).save();
        assertEquals(List.of("ana deleted: claim refrain form > ",
                "ben added:  > claim refrain form takes back claim refrain form > ", "ben comment: c > d"),
                review.told(2));
        assertEquals(List.of(), review.now.deleted());
    }

    /** Otherwise the entry would not fit the deletion that it takes back, and the change would be told twice. */
    @Test
    void whatComesBackAndIsChangedCameBackAsItWas() {
        review.add(claim).save().delete("a").save().undo().as("ben").change("a",
                draft -> draft.kind(AnnotationKind.NOTE).target(Samples.target("refrain from", 10))).save();
        assertEquals(List.of("ana added:  > claim refrain form takes back claim refrain form > ",
                "ben kind: claim > note", "ben target: refrain form > refrain from"),
                review.told(2).stream().filter(line -> !line.contains("motivation")).toList());
    }

    @Test
    void undoingTheSecondOfTwoDeletionsTakesTheSecondBack() {
        review.add(claim).save().delete("a").save().undo().save().delete("a").save().undo().save();
        List<LedgerEntry> deletions = review.now.ledger().entries("a").stream()
                .filter(entry -> entry.field().equals(FieldName.DELETED)).toList();
        List<LedgerEntry> entries = review.now.ledger().entries("a");
        assertEquals(Optional.of(deletions.get(1).id()), entries.get(entries.size() - 1).undoes());
    }

    @Test
    void whoTouchedAFieldLastSignsWhatBecameOfIt() {
        review.add(claim).save().change("a", draft -> draft.comment("one"));
        review.as("ben").change("a", draft -> draft.comment("two"));
        review.as("cem").change("a", draft -> draft.correction("d")).save();
        assertEquals(List.of("ben comment:  > two", "cem correction:  > d"), review.told(1));
    }

    @Test
    void undoingASavedMarkTakesItsEntryBack() {
        review.add(claim).save().as("ben").undo().save();
        assertEquals(List.of("ben deleted: claim refrain form >  takes back  > claim refrain form"), review.told(1));
        review.redo().save();
        assertEquals(List.of("ben added:  > claim refrain form"), review.told(2));
    }

    @Test
    void wordsTypedIntoAMarkAreSignedByWhoSaves() {
        review.add(claim).save().as("ben");
        review.now = review.now.with(claim.withTarget(Samples.target("refrain from", 10)));
        assertEquals(List.of("ben target: refrain form > refrain from"), review.save().told(1));
    }

    @Test
    void anotherPlaceOfTheSameWordsIsNoChange() {
        review.add(claim).save();
        review.now = review.now.with(claim.withTarget(Samples.target("refrain form", 99)));
        assertEquals(List.of(), review.save().told(1));
    }

    @Test
    void aMarkMovedToTheSameWordsElsewhereIsToldByWhatStandsAround() {
        review.add(claim.withTarget(FIRST)).save().as("ben").change("a", draft -> draft.target(THIRD)).save();
        assertEquals(List.of("ben target.place: press \nreset\n to clear > hold \nreset\n again"), review.told(1));
        assertInstanceOf(ReviewVerification.Trusted.class, ReviewVerification.of(review.now));
    }

    @Test
    void aMoveThatIsUndoneAfterItWasSavedTakesItsEntryBack() {
        review.add(claim.withTarget(FIRST)).save().change("a", draft -> draft.target(THIRD)).save().undo().save();
        assertEquals(List.of("ana target.place: hold \nreset\n again > press \nreset\n to clear takes back "
                + "press \nreset\n to clear > hold \nreset\n again"), review.told(2));
    }

    @Test
    void aMoveThatIsUndoneBeforeItWasSavedLeavesNoTrace() {
        review.add(claim.withTarget(FIRST)).save().change("a", draft -> draft.target(THIRD))
                .change("a", draft -> draft.comment("c")).undo().undo();
        Target besideOtherText = new Target(new TextQuoteSelector("reset", "push ", " to clear"),
                new TextPositionSelector(5, 10));
        review.now = review.now.with(claim.withTarget(besideOtherText));
        assertEquals(List.of(), review.save().told(1));
    }

    @Test
    void aMarkMovedThereAndBackByHandLeavesNoTrace() {
        review.add(claim.withTarget(FIRST)).save().change("a", draft -> draft.target(THIRD))
                .change("a", draft -> draft.target(new Target(new TextQuoteSelector("reset", "Press ", " to clear"),
                        new TextPositionSelector(6, 11))))
                .save();
        assertEquals(List.of(), review.told(1));
    }

    @Test
    void aMarkThatLostItsWordsAndWasPutOnTheSameOnesElsewhereIsMoved() {
        review.add(claim.withTarget(FIRST)).save();
        review.now = review.now.with(claim.withTarget(FIRST.withoutPosition()));
        review.change("a", draft -> draft.target(THIRD)).save();
        assertEquals(List.of("ana target.place: press \nreset\n to clear > hold \nreset\n again"), review.told(1));
    }

    @Test
    void aMarkMovedToOtherWordsIsToldByTheWordsAlone() {
        review.add(claim.withTarget(FIRST)).save()
                .change("a", draft -> draft.target(Samples.target("button", 40))).save();
        assertEquals(List.of("ana target: reset > button"), review.told(1));
    }

    @Test
    void textTypedAroundAMarkMovesItForNobody() {
        review.add(claim.withTarget(FIRST)).save().change("a", draft -> draft.comment("c"));
        review.now = review.now.with(review.annotation("a").withTarget(THIRD));
        assertEquals(List.of("ana comment:  > c"), review.save().told(1));
    }

    @Test
    void aPlaceIsReadAgainFromItsValue() {
        PlaceInWords place = PlaceInWords.of(new TextQuoteSelector("re\nset", "", " to\t\nclear"));
        assertEquals(new PlaceInWords("", "re set", " to clear"), place);
        assertEquals(Optional.of(place), PlaceInWords.of(place.toString()));
        assertEquals(Optional.empty(), PlaceInWords.of("reset"));
    }

    @Test
    void whatIsNotSavedYetCanBeAskedOfOneAnnotation() {
        review.add(claim).add(Samples.annotation("b", AnnotationKind.TYPO)).save()
                .change("a", draft -> draft.comment("c")).change("b", draft -> draft.comment("d"));
        assertEquals(List.of("d"), review.sealing().changesOf(new AnnotationId("b")).stream()
                .map(change -> change.after()).toList());
        assertEquals(2, review.sealing().changes().size());
        assertEquals(List.of(), review.told(2));
    }

    private static Reply reply(String text) {
        return new Reply("r", "ben", Samples.LATER, text, ForeignContent.NONE);
    }

    private static Verdict verdict(String author, String number, String word) {
        return new Verdict("truth-5", new BigDecimal(number), word, "", author, Samples.LATER, Optional.empty(),
                ForeignContent.NONE);
    }
}
