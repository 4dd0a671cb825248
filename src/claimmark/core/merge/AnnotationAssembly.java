package claimmark.core.merge;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Body;
import claimmark.core.model.Claim;
import claimmark.core.model.Evidence;
import claimmark.core.model.Motivation;
import claimmark.core.model.Reply;
import claimmark.core.model.Signature;
import claimmark.core.model.Snapshot;
import claimmark.core.model.Stance;
import claimmark.core.model.Status;
import claimmark.core.model.Target;
import claimmark.core.model.Tier;
import claimmark.core.model.Token;
import claimmark.core.model.Verdict;
import claimmark.core.sealing.FieldName;
import claimmark.core.sealing.NamedParts;
import claimmark.core.xml.ForeignContent;

/** Puts an annotation together: its merged fields, and around them what is no field, such as times and places. */
final class AnnotationAssembly {

    private static final Comparator<Signature> EARLIEST = Comparator.comparing(Signature::when)
            .thenComparing(Signature::who);

    private final FieldValues fields;
    private final Optional<Annotation> base;
    private final Annotation ours;
    private final Annotation theirs;

    AnnotationAssembly(FieldValues fields, Optional<Annotation> base, Annotation ours, Annotation theirs) {
        this.fields = fields;
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    Annotation build() {
        Signature made = ThreeWay.choose(base.map(AnnotationAssembly::made), made(ours), made(theirs), EARLIEST);
        AnnotationKind kind = Token.find(AnnotationKind.class, fields.value("kind")).orElse(ours.kind());
        Instant modified = ours.modified().isAfter(theirs.modified()) ? ours.modified() : theirs.modified();
        return new AnnotationDraft(ours.id(), kind, target(), made.who(), made.when())
                .generator(ThreeWay.choose(base.map(Annotation::generator), ours.generator(), theirs.generator()))
                .motivation(Token.find(Motivation.class, fields.value("motivation")).orElse(ours.motivation()))
                .status(Token.find(Status.class, fields.value("status")).orElse(ours.status()))
                .assignee(Optional.of(fields.value("assignee"))).modified(modified)
                .corrected(fields.value("corrected")).bodies(bodies()).claim(claim()).verdicts(verdicts())
                .evidence(evidence()).replies(replies())
                .foreign(foreign("", base.map(Annotation::foreign), ours.foreign(), theirs.foreign())).build();
    }

    private static Signature made(Annotation annotation) {
        return new Signature(annotation.creator(), annotation.created());
    }

    private Target target() {
        Target chosen = ThreeWay.choose(base.map(Annotation::target), ours.target(), theirs.target());
        String words = fields.value(FieldName.TARGET);
        List<Target> fitting = Stream.of(ours.target(), theirs.target()).filter(target -> words(target).equals(words))
                .distinct().toList();
        Target target = fitting.size() == 1 ? fitting.get(0) : chosen;
        return new Target(target.quote(), target.position(), target.orphan(), foreign("target",
                base.map(before -> before.target().foreign()), ours.target().foreign(), theirs.target().foreign()));
    }

    private static String words(Target target) {
        return target.orphan() ? "" : target.quote().exact();
    }

    private ForeignContent foreign(String part, Optional<ForeignContent> before, ForeignContent one,
            ForeignContent two) {
        return one.equals(two) ? one
                : ForeignMerge.merge(before, one, two, name -> fields.value(FieldMap.other(part, name)));
    }

    private <T> PartMerge<T> parts(Function<Annotation, Map<String, T>> named, String vital,
            Function<T, String> vitalValue) {
        return new PartMerge<>(fields, base.map(named).orElseGet(Map::of), named.apply(ours), named.apply(theirs),
                vital, vitalValue);
    }

    private List<Body> bodies() {
        return parts(NamedParts::bodies, "", Body::value).merge((name, before, version, other) -> new Body(
                version.purpose(), fields.value(name),
                foreign(name, before.map(Body::foreign), version.foreign(), other.foreign())));
    }

    private Claim claim() {
        return new Claim(fields.value("claim.text"), fields.value("claim.claimant"), fields.value("claim.appearance"),
                fields.value("claim.type"), fields.value("claim.cue"),
                foreign("claim", base.map(before -> before.claim().foreign()),
                        ours.claim().foreign(), theirs.claim().foreign()));
    }

    private List<Verdict> verdicts() {
        return parts(NamedParts::verdicts, ".ratingValue", verdict -> verdict.rating().grade())
                .merge((name, before, version, other) -> new Verdict(fields.value(name + ".scale"),
                        version.ratingValue(), word(name, version),
                        fields.value(name + ".ratingExplanation"), version.author(), date(before, version, other),
                        Optional.of(fields.value(name + ".textSha256")).filter(hash -> !hash.isEmpty()),
                        !fields.value(name + ".adjudicates").isEmpty(),
                        foreign(name, before.map(Verdict::foreign), version.foreign(), other.foreign())));
    }

    /** The name of the rating; without a number, it is the rating. */
    private String word(String name, Verdict version) {
        return version.ratingValue().isPresent() ? fields.value(name + ".alternateName") : version.alternateName();
    }

    /** The date goes with the rating. */
    private static Instant date(Optional<Verdict> before, Verdict version, Verdict other) {
        return version.isSameRating(other) ? ThreeWay.choose(before.map(Verdict::date), version.date(), other.date(),
                Comparator.reverseOrder()) : version.date();
    }

    private List<Evidence> evidence() {
        return parts(NamedParts::evidence, ".stance", evidence -> evidence.stance().token())
                .merge((name, before, version, other) -> new Evidence(version.id(), fields.value(name + ".url"),
                        fields.value(name + ".title"), fields.value(name + ".publisher"),
                        Token.find(Stance.class, fields.value(name + ".stance")).orElse(version.stance()),
                        Token.find(Tier.class, fields.value(name + ".tier")),
                        Stream.of(version, other).map(Evidence::accessed).filter(day -> fields
                                .value(name + ".accessed").equals(day.map(Object::toString).orElse(""))).findFirst()
                                .orElseGet(() -> before.flatMap(Evidence::accessed)),
                        fields.value(name + ".excerpt"), snapshot(name, version, other),
                        foreign(name, before.map(Evidence::foreign), version.foreign(), other.foreign())));
    }

    private Optional<Snapshot> snapshot(String name, Evidence version, Evidence other) {
        Snapshot merged = new Snapshot(fields.value(name + ".snapshot"), fields.value(name + ".sha256"));
        boolean isNone = merged.path().isEmpty() && merged.sha256().isEmpty();
        return isNone && (version.snapshot().isEmpty() || other.snapshot().isEmpty()) ? Optional.empty()
                : Optional.of(merged);
    }

    private List<Reply> replies() {
        return parts(NamedParts::replies, ".text", Reply::text).merge((name, before, version, other) -> {
            Signature by = ThreeWay.choose(before.map(AnnotationAssembly::written), written(version), written(other),
                    EARLIEST);
            return new Reply(version.id(), by.who(), by.when(), fields.value(name + ".text"),
                    foreign(name, before.map(Reply::foreign), version.foreign(), other.foreign()));
        });
    }

    private static Signature written(Reply reply) {
        return new Signature(reply.creator(), reply.created());
    }
}
