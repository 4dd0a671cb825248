package claimmark.core.live;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import claimmark.core.anchor.AnchorResult;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.ReviewedText;
import claimmark.core.model.Signature;
import claimmark.core.model.Source;
import claimmark.core.model.Target;
import claimmark.core.reanchor.LastPlaces;
import claimmark.core.reanchor.ReviewAnchoring;
import claimmark.core.reanchor.TargetDescriber;
import claimmark.core.store.SidecarReader;
import claimmark.core.store.SidecarReading.Loaded;
import claimmark.core.store.SidecarWriter;
import claimmark.core.text.Cancellation;
import claimmark.core.text.Sha256;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

/** An article with one annotation, edited here and elsewhere. */
public final class ReviewedArticle {

    public static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");
    public static final AnnotationId ID = new AnnotationId("urn:uuid:1");
    public static final String FIRST = "Taxes fell by four percent last year, the minister told reporters.";
    public static final String SECOND = "Nobody in the opposition believed a word of what was said that day.";
    public static final String THIRD = "The rebuild of the old harbour begins in April and ends in the autumn.";
    public static final String FOURTH = "Ships from the north will have to wait outside until it is finished.";
    public static final String TEXT = String.join("\n\n", FIRST, SECOND, THIRD, FOURTH);

    static final Signature ANA = new Signature("ana", NOON);

    public String text;
    private Review saved;
    LiveReview live;
    AnnotationEdit last = AnnotationEdit.add(annotation(new Target(new TextQuoteSelector("", "", ""),
            new TextPositionSelector(0, 0))), ANA);

    public ReviewedArticle(String text) {
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

    public ReviewedArticle mark(String words) {
        return put(new TargetDescriber(text).describe(TextSpan.ofLength(text.indexOf(words), words.length())));
    }

    public ReviewedArticle put(Target target) {
        live.apply(AnnotationEdit.add(annotation(target), ReviewedArticle.ANA));
        saved = live.review().withSource(source());
        return this;
    }

    public ReviewedArticle forgetText() {
        saved = saved.withSource(saved.source().withText(Optional.empty()));
        return this;
    }

    public ReviewedArticle save() {
        Review described = live.described(text).withSource(source());
        saved = ((Loaded) SidecarReader.read(SidecarWriter.bytes(described))).review();
        live.update(described);
        return this;
    }

    public ReviewedArticle reopen() {
        live = new LiveReview(ReviewAnchoring.open(saved, text));
        return this;
    }

    /** Another program writes the article while it is not open. */
    public ReviewedArticle change(String words, String others) {
        assertTrue(text.contains(words), words);
        return become(text.replace(words, others));
    }

    public ReviewedArticle become(String changed) {
        text = changed;
        return this;
    }

    ReviewedArticle becomeWhileOpen(String changed) {
        follow(live, text, changed);
        return become(changed);
    }

    /** Lets others change the text of a review that is open. */
    public static void follow(LiveReview live, String from, String to) {
        LastPlaces<AnnotationId> left = live.leave(from);
        Review described = ReviewAnchoring.askingAgain(live.described(from));
        live.update(ReviewAnchoring.askingAgain(live.review()));
        live.seek();
        live.settle(ReviewAnchoring.carry(described, left, from, to, Cancellation.NEVER));
    }

    public ReviewedArticle type(String words, String others) {
        int at = text.indexOf(words);
        live.textChanged(new TextReplacement(at, words, others));
        text = text.substring(0, at) + others + text.substring(at + words.length());
        return this;
    }

    public ReviewedArticle accept() {
        TextSpan span = live.span(ID).orElseThrow();
        return decide(draft -> draft.target(new TargetDescriber(text).describe(span)));
    }

    public ReviewedArticle decide(UnaryOperator<AnnotationDraft> decision) {
        Annotation before = current();
        last = AnnotationEdit.replace(before, decision.apply(new AnnotationDraft(before)).build(NOON), ANA);
        live.apply(last);
        return this;
    }

    public Annotation annotation() {
        return live.review().annotation(ID).orElseThrow();
    }

    Annotation current() {
        return live.current(ID, text).orElseThrow();
    }

    public AnchorResult anchor() {
        return live.anchor(ID, span -> span.of(text)).orElseThrow();
    }

    public String words() {
        return live.span(ID).orElseThrow().of(text);
    }

    public List<AnnotationId> needsALook() {
        return live.needsALook(span -> span.of(text)).stream().map(Annotation::id).toList();
    }

    public boolean isStale() {
        return live.isStale(ID, span -> span.of(text));
    }
}
