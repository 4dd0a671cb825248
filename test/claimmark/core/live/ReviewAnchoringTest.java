package claimmark.core.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import claimmark.core.anchor.AnchorCandidate;
import claimmark.core.anchor.AnchorMethod;
import claimmark.core.anchor.AnchorResult;
import claimmark.core.anchor.AnchorResult.Anchored;
import claimmark.core.anchor.AnchorResult.Drifted;
import claimmark.core.anchor.AnchorResult.Moved;
import claimmark.core.anchor.AnchorResult.Orphaned;
import claimmark.core.anchor.TextPositionSelector;
import claimmark.core.anchor.TextQuoteSelector;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.ForeignContent;
import claimmark.core.model.Review;
import claimmark.core.model.ReviewedText;
import claimmark.core.model.Source;
import claimmark.core.model.Target;
import claimmark.core.model.Verdict;
import claimmark.core.store.Reading.Loaded;
import claimmark.core.store.SidecarReader;
import claimmark.core.store.SidecarWriter;
import claimmark.core.store.Sha256;
import claimmark.core.text.TextSpan;

/** An article that other programs change between two looks at it. */
class ReviewAnchoringTest {

    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");
    private static final AnnotationId ID = new AnnotationId("urn:uuid:1");
    private static final String FIRST = "Taxes fell by four percent last year, the minister told reporters.";
    private static final String SECOND = "Nobody in the opposition believed a word of what was said that day.";
    private static final String THIRD = "The rebuild of the old harbour begins in April and ends in the autumn.";
    private static final String FOURTH = "Ships from the north will have to wait outside until it is finished.";
    private static final String TEXT = String.join("\n\n", FIRST, SECOND, THIRD, FOURTH);

    @Test
    void allIsWellInTheTextItWasSavedWith() {
        Article article = new Article(TEXT).mark("four percent");
        article.reopen();
        assertInstanceOf(Anchored.class, article.anchor());
        assertEquals("four percent", article.words());
        assertEquals(List.of(), article.needsALook());
    }

    @Test
    void changedWordsAreDriftUntilTheReviewerAcceptsThem() {
        Article article = new Article(TEXT).mark("Taxes fell by four percent");
        article.change("four percent", "fourteen percent").reopen();
        Drifted drifted = assertInstanceOf(Drifted.class, article.anchor());
        assertEquals("Taxes fell by four percent", drifted.oldWords());
        assertEquals("Taxes fell by fourteen percent", drifted.newWords());

        article.save().reopen();
        Drifted again = assertInstanceOf(Drifted.class, article.anchor());
        assertEquals("Taxes fell by four percent", again.oldWords());
        assertEquals("Taxes fell by fourteen percent", article.words());
        assertTrue(again.evidence().score() > 0.5, again::toString);

        article.accept().save().reopen();
        assertInstanceOf(Anchored.class, article.anchor());
        assertEquals("Taxes fell by fourteen percent", article.annotation().words());
    }

    @Test
    void aSecondChangeBeforeADecisionKeepsTheFirstWords() {
        Article article = new Article(TEXT).mark("Taxes fell by four percent");
        article.change("four percent", "fourteen percent").reopen().save();
        article.change("Taxes fell", "Taxes really fell").reopen();
        Drifted drifted = assertInstanceOf(Drifted.class, article.anchor());
        assertEquals("Taxes fell by four percent", drifted.oldWords());
        assertEquals("Taxes really fell by fourteen percent", drifted.newWords());

        article.save().change("really fell by fourteen", "fell by four").reopen();
        assertInstanceOf(Anchored.class, article.anchor());
        assertEquals(List.of(), article.needsALook());
    }

    @Test
    void aMovedParagraphTakesItsMarksAlong() {
        Article article = new Article(TEXT).mark("four percent");
        article.become(String.join("\n\n", SECOND, THIRD, FOURTH, FIRST)).reopen();
        assertInstanceOf(Moved.class, article.anchor());
        assertEquals("four percent", article.words());
        assertEquals(List.of(), article.needsALook());
    }

    @Test
    void theKeptTextFindsWhatTheSelectorsAloneWouldLose() {
        String twice = "Yes. " + TEXT + " Yes.";
        Article article = new Article(twice).mark("Yes.");
        String changed = "Well, yes. Yes. " + TEXT + " Yes. He said: Yes. And: Yes.";
        article.become(changed).reopen();
        assertEquals(Optional.of(TextSpan.ofLength(changed.indexOf("Yes."), 4)), article.anchor().place());
    }

    @Test
    void aDeletedSentenceIsAnOrphanThatNothingReattachesInThatText() {
        Article article = new Article(TEXT + " " + "Elsewhere: four percent.").mark("four percent");
        article.change(FIRST + "\n\n", "").reopen();
        assertEquals(Optional.empty(), article.anchor().place());
        article.save().reopen();
        assertEquals(Optional.empty(), article.anchor().place());
        List<AnchorCandidate> candidates = AnchorCandidate.of(article.anchor());
        assertEquals(List.of("four percent"), candidates.stream().map(c -> c.span().of(article.text)).toList());
        assertEquals(List.of(ID), article.needsALook());

        article.change("Ships", "All ships").reopen();
        assertEquals(Optional.empty(), article.anchor().place(), "a look-alike that was there all the time");
    }

    @Test
    void wordsThatComeBackBringTheAnnotationBack() {
        Article article = new Article(TEXT).mark("the minister told reporters");
        article.change(FIRST + "\n\n", "").reopen().save();
        article.become(TEXT).reopen();
        assertInstanceOf(Moved.class, article.anchor());
        assertEquals("the minister told reporters", article.words());
    }

    @Test
    void aQuotationThatIsRepeatedIsAmbiguousWhenItsOwnPlaceIsGone() {
        String said = "\"We will build it\", she said.";
        Article article = new Article(SECOND + "\n\n" + said + "\n\n" + FIRST).mark("We will build it");
        article.become(FIRST + "\n\n" + THIRD + " " + said + "\n\n" + FOURTH + " " + said).reopen();
        AnchorResult anchor = article.anchor();
        assertEquals(Optional.empty(), anchor.place());
        assertEquals(2, AnchorCandidate.of(anchor).size(), anchor::toString);
        assertEquals(List.of(ID), article.needsALook());
    }

    @Test
    void whatIsGivenUpIsNotAskedAgainUntilTheTextChanges() {
        Article article = new Article(TEXT).mark("four percent");
        article.change(FIRST + "\n\n", "").reopen();
        article.decide(draft -> draft.anchor(article.current().target().asOrphan()));
        assertEquals(List.of(), article.needsALook());
        article.save().reopen();
        assertEquals(List.of(), article.needsALook());
        assertInstanceOf(Orphaned.class, article.anchor());
        article.change("Ships", "All ships").reopen();
        assertEquals(List.of(ID), article.needsALook());
    }

    @Test
    void undoAsksAgain() {
        Article article = new Article(TEXT).mark("Taxes fell by four percent");
        article.change("four percent", "fourteen percent").reopen();
        AnchorResult before = article.anchor();
        AnnotationEdit accepted = article.accept().last;
        assertEquals(List.of(), article.needsALook());
        article.live.apply(accepted.inverse());
        assertEquals(before, article.anchor());
        assertEquals(List.of(ID), article.needsALook());
        article.live.apply(accepted);
        assertEquals(List.of(), article.needsALook());
    }

    @Test
    void choosingACandidateIsADecisionThatUndoTakesBack() {
        Article article = new Article(TEXT + " Elsewhere: four percent.").mark("four percent");
        article.change(FIRST + "\n\n", "").reopen();
        TextSpan chosen = AnchorCandidate.of(article.anchor()).get(0).span();
        article.decide(draft -> draft.anchor(new TargetDescriber(article.text).describe(chosen)));
        assertEquals(Optional.of(chosen), article.live.span(ID));
        assertEquals(List.of("anchor"), article.annotation().history().stream().map(c -> c.field()).toList());
        article.live.apply(article.last.inverse());
        assertEquals(List.of(ID), article.needsALook());
        assertEquals(List.of(chosen),
                AnchorCandidate.of(article.anchor()).stream().map(AnchorCandidate::span).toList());
    }

    @Test
    void typingIsNoDriftButSettlesNoneEither() {
        Article article = new Article(TEXT).mark("Taxes fell by four percent");
        article.type("four", "five");
        assertInstanceOf(Anchored.class, article.anchor());
        article.save().reopen();
        assertInstanceOf(Anchored.class, article.anchor());
        assertEquals("Taxes fell by five percent", article.annotation().words());

        article.change("five", "six").reopen().type("six", "seven").save().reopen();
        Drifted drifted = assertInstanceOf(Drifted.class, article.anchor());
        assertEquals("Taxes fell by five percent", drifted.oldWords());
        assertEquals("Taxes fell by seven percent", drifted.newWords());
    }

    @Test
    void candidatesFollowTheTyping() {
        Article article = new Article(TEXT + " Elsewhere: four percent.").mark("four percent");
        article.change(FIRST + "\n\n", "").reopen().type("Nobody in", "No one in");
        assertEquals(List.of("four percent"),
                AnchorCandidate.of(article.anchor()).stream().map(c -> c.span().of(article.text)).toList());
        article.type("four percent", "");
        assertEquals(List.of(), AnchorCandidate.of(article.anchor()));
    }

    @Test
    void deletingWordsHereNeedsALookUntilUndoBringsThemBack() {
        Article article = new Article(TEXT).mark("four percent");
        article.type(" by four percent", "");
        Orphaned orphaned = assertInstanceOf(Orphaned.class, article.anchor());
        assertEquals(TEXT.indexOf(" by four"), orphaned.near());
        assertEquals(List.of(ID), article.needsALook());
        AnnotationEdit kept = article.decide(draft -> draft.anchor(article.current().target().asOrphan())).last;
        article.live.apply(kept.inverse());
        article.live.textChanged(TEXT.indexOf(" by four"), "", " by four percent");
        article.text = TEXT;
        assertInstanceOf(Anchored.class, article.anchor());
    }

    @Test
    void aVerdictOnOtherWordsIsStale() {
        Article article = new Article(TEXT).mark("Taxes fell by four percent");
        article.decide(draft -> draft.verdict(Optional.of(new Verdict("s", BigDecimal.ONE, "False", "", "ana", NOON,
                Optional.of(Sha256.of("Taxes fell by four percent")), ForeignContent.NONE))));
        assertFalse(article.isStale());
        article.save().change("four percent", "fourteen percent").reopen();
        assertTrue(article.isStale());
        assertTrue(article.accept().isStale());
        article.type("fourteen", "four");
        assertFalse(article.isStale());
    }

    @Test
    void aVerdictOnTheSameWordsInOtherQuotationMarksIsNotStale() {
        Article article = new Article("He said: \"Taxes fell -  by four percent\".").mark("\"Taxes fell -  by four");
        article.decide(draft -> draft.verdict(Optional.of(new Verdict("s", BigDecimal.ONE, "False", "", "ana", NOON,
                Optional.of(RatedWords.hash("\"Taxes fell -  by four")), ForeignContent.NONE))));
        article.type("\"Taxes fell -  by", "\u201CTaxes fell \u2013 by").save().reopen();
        assertEquals("\u201CTaxes fell \u2013 by four", article.words());
        assertFalse(article.isStale());
        article.type("four", "five");
        assertTrue(article.isStale());
    }

    @Test
    void aChangeWhileTheArticleIsOpenIsJudgedByTheWordsSeenLast() {
        Article article = new Article(TEXT).mark("Taxes fell by four percent");
        article.type("four", "five").becomeWhileOpen(article.text.replace("five", "six"));
        Drifted drifted = assertInstanceOf(Drifted.class, article.anchor());
        assertEquals("Taxes fell by five percent", drifted.oldWords());
        assertEquals("Taxes fell by five percent", article.current().words());
        article.becomeWhileOpen(article.text.replace("six", "sixty"));
        assertEquals("Taxes fell by five percent", ((Drifted) article.anchor()).oldWords());
        article.becomeWhileOpen(article.text.replace("sixty", "five"));
        assertEquals(List.of(), article.needsALook());
    }

    @Test
    void aChangeElsewhereWhileOpenLeavesTheRecordsAlone() {
        Article article = new Article(TEXT).mark("four percent");
        Annotation before = article.annotation();
        article.becomeWhileOpen("An introduction.\n\n" + TEXT);
        assertEquals(before, article.annotation());
        assertEquals("four percent", article.words());
    }

    @Test
    void whileItIsSoughtTheTextMayBeEditedAndOtherPlacesGiven() {
        Article article = new Article(TEXT).mark("four percent");
        String before = article.text;
        Review described = article.live.described(before);
        article.become(String.join("\n\n", SECOND, THIRD, FOURTH, FIRST.replace("four percent", "fourteen percent")));
        article.live.seek();
        AnchoredReview found = ReviewAnchoring.carry(described, before, article.text);
        assertEquals(List.of(), article.needsALook());
        assertEquals(Optional.empty(), article.live.anchor(ID, span -> span.of(article.text)));
        assertEquals(described.annotation(ID).orElseThrow().target().withoutPosition(), article.current().target());
        article.type("Nobody", "No one").type("fourteen", "fifteen");
        Annotation meanwhile = Annotation.create(new AnnotationId("urn:uuid:2"), AnnotationKind.NOTE,
                new TargetDescriber(article.text).describe(TextSpan.ofLength(article.text.indexOf("harbour"), 7)), "ana",
                NOON);
        article.live.apply(AnnotationEdit.add(meanwhile));
        article.type("opposition", "government");
        article.live.settle(found);
        assertEquals("fifteen percent", article.words());
        assertEquals("four percent", ((Drifted) article.anchor()).oldWords());
        assertEquals("harbour", article.live.span(meanwhile.id()).orElseThrow().of(article.text));
        assertEquals(List.of(ID), article.needsALook());
    }

    @Test
    void aPlaceGivenWhileItIsSoughtStays() {
        Article article = new Article(TEXT).mark("four percent");
        AnchoredReview found = ReviewAnchoring.carry(article.live.described(TEXT), TEXT, TEXT);
        article.live.seek();
        TextSpan chosen = TextSpan.ofLength(TEXT.indexOf("harbour"), 7);
        article.decide(draft -> draft.anchor(new TargetDescriber(TEXT).describe(chosen)));
        article.live.settle(found);
        assertEquals(Optional.of(chosen), article.live.span(ID));
        assertEquals(List.of(), article.needsALook());
        article.live.apply(article.last.inverse());
        assertEquals(List.of(ID), article.needsALook());
    }

    @Test
    void whatIsDeletedWhileItIsSoughtComesBackWhereItIsFound() {
        Article article = new Article(TEXT).mark("four percent");
        Review described = article.live.described(TEXT);
        article.become("An introduction. " + TEXT);
        article.live.seek();
        AnnotationEdit deleted = AnnotationEdit.remove(article.current());
        article.live.apply(deleted);
        article.live.apply(deleted.inverse());
        assertEquals(Optional.empty(), article.live.anchor(ID, span -> span.of(article.text)));
        article.live.apply(deleted);
        article.live.settle(ReviewAnchoring.carry(described, TEXT, article.text));
        assertEquals(List.of(), article.needsALook());
        article.live.apply(deleted.inverse());
        assertEquals("four percent", article.words());
    }

    @Test
    void offsetsOfAReviewThatKeepsNoTextAreNotBelieved() {
        Target shifted = new Target(new TextQuoteSelector("old harbour", "The rebuild of the ", " begins in April"),
                new TextPositionSelector(3, 14));
        assertEquals("old harbour", new Article(TEXT).put(shifted).forgetText().reopen().words());
        Target outside = new Target(shifted.quote(), new TextPositionSelector(4000, 4011));
        assertEquals("old harbour", new Article(TEXT).put(outside).forgetText().reopen().words());
    }

    @Test
    void offsetsAloneAreEnoughInTheTextTheyCountIn() {
        Target bare = new Target(new TextQuoteSelector("", "", ""),
                TextPositionSelector.of(TextSpan.ofLength(TEXT.indexOf("four percent"), 12)));
        Article article = new Article(TEXT).put(bare).reopen();
        assertEquals("four percent", article.words());
        article.change("four percent", "four per cent").reopen();
        assertEquals("four percent", ((Drifted) article.anchor()).oldWords());
    }

    @Test
    void withoutTheTextTheSelectorsAreUsed() {
        Article article = new Article(TEXT).mark("four percent");
        article.forgetText().become("An introduction.\n\n" + TEXT).reopen();
        assertEquals("four percent", article.words());
        article.become("Nothing of this is left, but a percent is named.").reopen();
        assertEquals(Optional.empty(), article.anchor().place());
    }

    @Test
    void aPlaceKnownByItsOffsetsOnlySaysSo() {
        Target unlike = new Target(new TextQuoteSelector("quite other words", "", ""), new TextPositionSelector(6, 10));
        Drifted drifted = (Drifted) new Article(TEXT).put(unlike).reopen().anchor();
        assertEquals(AnchorMethod.POSITION, drifted.evidence().method());
        assertEquals("fell", drifted.newWords());
    }

    /** An article with one annotation, edited here and elsewhere. */
    private static final class Article {

        private String text;
        private Review saved;
        private LiveReview live;
        private AnnotationEdit last = AnnotationEdit.add(annotation(new Target(new TextQuoteSelector("", "", ""),
                new TextPositionSelector(0, 0))));

        Article(String text) {
            this.text = text;
            saved = Review.empty("urn:uuid:review", source());
            live = new LiveReview(ReviewAnchoring.open(saved, text));
        }

        private static Annotation annotation(Target target) {
            return Annotation.create(ID, AnnotationKind.CLAIM, target, "ana", NOON);
        }

        private Source source() {
            return new Source("a.txt", "text/plain", "en", "UTF-8", "", Sha256.of(text), "1",
                    Optional.of(new ReviewedText(text)), ForeignContent.NONE);
        }

        Article mark(String words) {
            return put(new TargetDescriber(text).describe(TextSpan.ofLength(text.indexOf(words), words.length())));
        }

        Article put(Target target) {
            live.apply(AnnotationEdit.add(annotation(target)));
            saved = live.review().withSource(source());
            return this;
        }

        Article forgetText() {
            saved = saved.withSource(saved.source().withText(Optional.empty()));
            return this;
        }

        Article save() {
            Review described = live.described(text).withSource(source());
            saved = ((Loaded) SidecarReader.read(SidecarWriter.bytes(described))).review();
            live.update(described);
            return this;
        }

        Article reopen() {
            live = new LiveReview(ReviewAnchoring.open(saved, text));
            return this;
        }

        /** Another program writes the article while it is not open. */
        Article change(String words, String others) {
            assertTrue(text.contains(words), words);
            return become(text.replace(words, others));
        }

        Article become(String changed) {
            text = changed;
            return this;
        }

        Article becomeWhileOpen(String changed) {
            AnchoredReview carried = ReviewAnchoring.carry(live.described(text), text, changed);
            live.seek();
            live.settle(carried);
            return become(changed);
        }

        Article type(String words, String others) {
            int at = text.indexOf(words);
            live.textChanged(at, words, others);
            text = text.substring(0, at) + others + text.substring(at + words.length());
            return this;
        }

        Article accept() {
            TextSpan span = live.span(ID).orElseThrow();
            return decide(draft -> draft.anchor(new TargetDescriber(text).describe(span)));
        }

        Article decide(UnaryOperator<AnnotationDraft> decision) {
            Annotation before = current();
            last = AnnotationEdit.replace(before, decision.apply(new AnnotationDraft(before)).build("ana", NOON));
            live.apply(last);
            return this;
        }

        Annotation annotation() {
            return live.review().annotation(ID).orElseThrow();
        }

        Annotation current() {
            return live.current(ID, text).orElseThrow();
        }

        AnchorResult anchor() {
            return live.anchor(ID, span -> span.of(text)).orElseThrow();
        }

        String words() {
            return live.span(ID).orElseThrow().of(text);
        }

        List<AnnotationId> needsALook() {
            return live.needsALook(span -> span.of(text)).stream().map(Annotation::id).toList();
        }

        boolean isStale() {
            return live.isStale(ID, span -> span.of(text));
        }
    }
}
