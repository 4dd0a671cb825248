package claimmark.core.live;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import claimmark.core.anchor.AnchorResult;
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
import claimmark.core.store.Reading.Loaded;
import claimmark.core.store.Sha256;
import claimmark.core.store.SidecarReader;
import claimmark.core.store.SidecarWriter;
import claimmark.core.text.TextSpan;

/** An article with one annotation, edited here and elsewhere. */
final class ReviewedArticle {

    static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");
    static final AnnotationId ID = new AnnotationId("urn:uuid:1");
    static final String FIRST = "Taxes fell by four percent last year, the minister told reporters.";
    static final String SECOND = "Nobody in the opposition believed a word of what was said that day.";
    static final String THIRD = "The rebuild of the old harbour begins in April and ends in the autumn.";
    static final String FOURTH = "Ships from the north will have to wait outside until it is finished.";
    static final String TEXT = String.join("\n\n", FIRST, SECOND, THIRD, FOURTH);

    String text;
    private Review saved;
    LiveReview live;
    AnnotationEdit last = AnnotationEdit.add(annotation(new Target(new TextQuoteSelector("", "", ""),
            new TextPositionSelector(0, 0))));

    ReviewedArticle(String text) {
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

    ReviewedArticle mark(String words) {
        return put(new TargetDescriber(text).describe(TextSpan.ofLength(text.indexOf(words), words.length())));
    }

    ReviewedArticle put(Target target) {
        live.apply(AnnotationEdit.add(annotation(target)));
        saved = live.review().withSource(source());
        return this;
    }

    ReviewedArticle forgetText() {
        saved = saved.withSource(saved.source().withText(Optional.empty()));
        return this;
    }

    ReviewedArticle save() {
        Review described = live.described(text).withSource(source());
        saved = ((Loaded) SidecarReader.read(SidecarWriter.bytes(described))).review();
        live.update(described);
        return this;
    }

    ReviewedArticle reopen() {
        live = new LiveReview(ReviewAnchoring.open(saved, text));
        return this;
    }

    /** Another program writes the article while it is not open. */
    ReviewedArticle change(String words, String others) {
        assertTrue(text.contains(words), words);
        return become(text.replace(words, others));
    }

    ReviewedArticle become(String changed) {
        text = changed;
        return this;
    }

    ReviewedArticle becomeWhileOpen(String changed) {
        follow(live, text, changed);
        return become(changed);
    }

    /** Lets others change the text of a review that is open. */
    static void follow(LiveReview live, String from, String to) {
        LastPlaces<AnnotationId> left = live.leave(from);
        Review described = ReviewAnchoring.askingAgain(live.described(from));
        live.update(ReviewAnchoring.askingAgain(live.review()));
        live.seek();
        live.settle(ReviewAnchoring.carry(described, left, from, to));
    }

    ReviewedArticle type(String words, String others) {
        int at = text.indexOf(words);
        live.textChanged(at, words, others);
        text = text.substring(0, at) + others + text.substring(at + words.length());
        return this;
    }

    ReviewedArticle accept() {
        TextSpan span = live.span(ID).orElseThrow();
        return decide(draft -> draft.anchor(new TargetDescriber(text).describe(span)));
    }

    ReviewedArticle decide(UnaryOperator<AnnotationDraft> decision) {
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
