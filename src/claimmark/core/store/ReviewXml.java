package claimmark.core.store;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import claimmark.core.dismissal.Dismissal;
import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.ledger.Ledger;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.BlockLabel;
import claimmark.core.model.RatingScale;
import claimmark.core.model.Review;
import claimmark.core.model.ReviewedText;
import claimmark.core.model.Source;
import claimmark.core.model.Target;
import claimmark.core.store.AnnotationXml.KeptAnnotation;
import claimmark.core.text.Sha256;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.xml.ElementBuilder;
import claimmark.core.xml.ElementReader;
import claimmark.core.xml.ForeignContent;

/** Reads and writes the root element {@code review}, with its source, reviewers and rating scales. */
final class ReviewXml {

    /** The order of places in the text; targets without a position come last. */
    private static final Comparator<Target> PLACE_ORDER = Comparator
            .comparingInt((Target t) -> t.position().map(TextPositionSelector::start).orElse(Integer.MAX_VALUE))
            .thenComparingInt(t -> t.position().map(TextPositionSelector::end).orElse(Integer.MAX_VALUE))
            .thenComparing(t -> t.position().isEmpty());
    /** The order of annotations in the file: by place, and at the same place by id. */
    private static final Comparator<KeptAnnotation> DOCUMENT_ORDER = Comparator.comparing(KeptAnnotation::annotation,
            Comparator.comparing(Annotation::target, PLACE_ORDER).thenComparing(Annotation::id));
    private static final Comparator<BlockLabel> BLOCK_ORDER = Comparator
            .comparing(BlockLabel::target, PLACE_ORDER).thenComparing(BlockLabel::id);

    private static final Set<String> KNOWN_VERSIONS = Set.of(Sidecar.FIRST_VERSION, Sidecar.VERSION);
    private static final String TEXT = "articleText";

    private ReviewXml() {
    }

    static ElementBuilder write(Review review) {
        ReviewerPlaces reviewers = new ReviewerPlaces(review.reviewers());
        List<ElementBuilder> blocks = review.structure().stream().sorted(BLOCK_ORDER)
                .map(block -> BlockXml.write(block, reviewers)).toList();
        List<ElementBuilder> dismissals = review.dismissals().stream()
                .map(dismissal -> DismissalXml.write(dismissal, reviewers)).toList();
        List<ElementBuilder> annotations = kept(review).stream().sorted(DOCUMENT_ORDER)
                .map(annotation -> AnnotationXml.write(annotation, reviewers)).toList();
        ElementBuilder builder = new ElementBuilder("review", review.foreign())
                .value("version", Sidecar.VERSION, Sidecar.VERSION)
                .always("id", review.id())
                .child(write(review.source()));
        reviewers.others().forEach(reviewer -> builder.child(ReviewerXml.write(reviewer)));
        review.ratingScales().forEach(scale -> builder.child(RatingScaleXml.write(scale)));
        blocks.forEach(builder::child);
        dismissals.forEach(builder::child);
        annotations.forEach(builder::child);
        review.source().text().filter(text -> text.characters().length() <= Sidecar.LONGEST_TEXT)
                .ifPresent(text -> builder.child(write(text)));
        return builder;
    }

    /** The annotations, including the deleted ones. */
    private static List<KeptAnnotation> kept(Review review) {
        return Stream.concat(review.annotations().stream().map(annotation -> kept(review, annotation, false)),
                review.deleted().stream().filter(annotation -> review.annotation(annotation.id()).isEmpty())
                        .map(annotation -> kept(review, annotation, true))).toList();
    }

    private static KeptAnnotation kept(Review review, Annotation annotation, boolean deleted) {
        return new KeptAnnotation(annotation, deleted, review.ledger().entries(annotation.id().value()), List.of());
    }

    private static ElementBuilder write(Source source) {
        return new ElementBuilder("source", source.foreign()).always("href", source.href())
                .string("format", source.format()).string("language", source.language())
                .string("charset", source.charset()).string("chosenCharset", source.chosenCharset())
                .string("sha256", source.sha256()).string("textSha256", source.textSha256())
                .string("rules", source.rules());
    }

    private static ElementBuilder write(ReviewedText text) {
        return new ElementBuilder(TEXT, text.foreign()).text(text.characters());
    }

    static Review read(ElementReader reader) {
        boolean first = reader.value("version", version -> Optional.of(version).filter(KNOWN_VERSIONS::contains))
                .filter(Sidecar.FIRST_VERSION::equals).isPresent();
        String id = reader.string("id");
        Source source = reader.child("source", r -> Optional.of(source(r)))
                .orElseGet(() -> new Source("", "", "", "", "", "", "", ForeignContent.NONE));
        ReviewerCopies reviewers = new ReviewerCopies();
        reviewers.add(ReviewerXml.readAll(reader));
        List<RatingScale> scales = reader.children("ratingScale", RatingScaleXml::read);
        Set<String> blockIds = new HashSet<>();
        List<BlockLabel> structure = reader.children("block",
                r -> BlockXml.read(r, reviewers).filter(blockLabel -> blockIds.add(blockLabel.id())));
        List<Dismissal> dismissals = reader.children("dismissal", r -> DismissalXml.read(r, reviewers));
        Set<AnnotationId> ids = new HashSet<>();
        List<KeptAnnotation> all = reader.children("annotation",
                r -> AnnotationXml.read(r, first, ids));
        all.forEach(kept -> reviewers.add(kept.reviewers()));
        // Reads all texts: when the first one is rejected, a second one must not be used in its place.
        Optional<ReviewedText> text = reader.children(TEXT, r -> Optional.of(new ReviewedText(r.text(), r.foreign())))
                .stream().filter(kept -> isOf(source, kept, reader)).findFirst();
        return new Review(id, source.withText(text), reviewers.united(), scales, annotations(all, false),
                reader.foreign()).withStructure(structure).withDismissals(dismissals).withHistory(
                        Ledger.of(all.stream().flatMap(kept -> kept.entries().stream()).toList()),
                        annotations(all, true));
    }

    private static List<Annotation> annotations(List<KeptAnnotation> all, boolean deleted) {
        return all.stream().filter(kept -> kept.deleted() == deleted).map(KeptAnnotation::annotation).toList();
    }

    private static Source source(ElementReader reader) {
        return new Source(reader.string("href"), reader.string("format"), reader.string("language"),
                reader.string("charset"), reader.string("chosenCharset"), reader.string("sha256"),
                reader.string("textSha256"), reader.string("rules"), Optional.empty(), reader.foreign());
    }

    /** Whether the kept text is the reviewed one. Any other text would lead to wrong places for all annotations. */
    private static boolean isOf(Source source, ReviewedText text, ElementReader reader) {
        boolean same = Sha256.of(text.characters()).equals(source.textSha256());
        if (!same) {
            reader.warn(Fault.of(FaultCode.KEPT_TEXT_NOT_REVIEWED));
        }
        return same;
    }
}
