package claimmark.core.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.ledger.Ledger;
import claimmark.core.ledger.LedgerChange;
import claimmark.core.ledger.LedgerEntry;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Body;
import claimmark.core.model.Claim;
import claimmark.core.model.Evidence;
import claimmark.core.model.Motivation;
import claimmark.core.model.Reply;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Status;
import claimmark.core.model.Target;
import claimmark.core.model.Token;
import claimmark.core.model.Verdict;
import claimmark.core.xml.ElementBuilder;
import claimmark.core.xml.ElementReader;

/** Reads and writes the element {@code annotation}. */
final class AnnotationXml {

    private static final String TARGET = "target";

    /**
     * The name of a deleted annotation's target. Readers of version 1.0 do not recognise an annotation without a
     * {@code target}, and keep the element unchanged. The first and the last line of the element are the same as before
     * the deletion. So the changes of two people who delete neighbouring annotations can be merged as text.
     */
    private static final String FORMER_TARGET = "formerTarget";

    private AnnotationXml() {
    }

    /**
     * An annotation with everything that a file keeps about it.
     *
     * @param deleted whether the annotation was deleted, and is kept for its history
     * @param entries its history
     * @param reviewers the reviewers that are named inside the annotation
     */
    record KeptAnnotation(Annotation annotation, boolean deleted, List<LedgerEntry> entries,
            List<Reviewer> reviewers) {

        KeptAnnotation {
            entries = List.copyOf(entries);
            reviewers = List.copyOf(reviewers);
        }
    }

    static ElementBuilder write(KeptAnnotation kept, ReviewerPlaces reviewers) {
        Annotation annotation = kept.annotation();
        ElementBuilder builder = new ElementBuilder("annotation", annotation.foreign())
                .always("id", annotation.id().value())
                .value("kind", annotation.kind().token(), AnnotationKind.NOTE.token())
                .value("motivation", annotation.motivation().token(), Motivation.COMMENTING.token())
                .value("status", annotation.status().token(), Status.OPEN.token())
                .string("assignee", annotation.assignee().orElse(""))
                .string("creator", annotation.creator())
                .string("generator", annotation.generator())
                .string("corrected", annotation.corrected())
                .value("created", annotation.created(), LexicalForms::of, LexicalForms::instant)
                .value("modified", annotation.modified(), LexicalForms::of, LexicalForms::instant)
                .child(TargetXml.write(kept.deleted() ? FORMER_TARGET : TARGET, annotation.target()));
        annotation.bodies().forEach(body -> builder.child(BodyXml.write(body)));
        if (!annotation.claim().isEmpty()) {
            builder.child(ClaimXml.write(annotation.claim()));
        }
        annotation.verdicts().forEach(verdict -> builder.child(VerdictXml.write(verdict)));
        annotation.evidence().forEach(evidence -> builder.child(EvidenceXml.write(evidence)));
        annotation.replies().forEach(reply -> builder.child(ReplyXml.write(reply)));
        reviewers.write(MentionedReviewers.in(annotation, kept.entries()), builder);
        HistoryXml.write(kept.entries(), builder);
        return builder;
    }

    /**
     * Reads an annotation; empty when it has no id or no target.
     *
     * @param first whether the file has the first version of the format
     * @param taken the ids of other annotations in the file; an annotation with one of them gets another id
     */
    static Optional<KeptAnnotation> read(ElementReader reader, boolean first, Set<AnnotationId> taken) {
        Optional<AnnotationId> id = reader.optional("id").filter(text -> !text.isEmpty()).map(AnnotationId::new);
        Optional<Target> target = reader.child(TARGET, TargetXml::read);
        boolean deleted = target.isEmpty();
        return id.flatMap(known -> target.or(() -> reader.child(FORMER_TARGET, TargetXml::read))
                .map(place -> read(known, place, deleted, reader, first, taken)));
    }

    private static KeptAnnotation read(AnnotationId written, Target target, boolean deleted, ElementReader reader,
            boolean first, Set<AnnotationId> taken) {
        List<Reviewer> reviewers = ReviewerXml.readAll(reader);
        // The entries are hashed with the id that is written, and stay with the annotation that keeps this id.
        Ledger history = HistoryXml.read(written.value(), reader);
        List<LedgerChange> changes = FirstHistory.read(written.value(), reader);
        Annotation annotation = read(unique(written, taken, reader), target, reader);
        Ledger whole = history.append(
                first && history.isEmpty() ? FirstHistory.begun(annotation, changes) : changes);
        return new KeptAnnotation(annotation, deleted, whole.entries(), reviewers);
    }

    private static AnnotationId unique(AnnotationId written, Set<AnnotationId> taken, ElementReader reader) {
        AnnotationId id = written;
        for (int i = 2; !taken.add(id); i++) {
            id = new AnnotationId(written.value() + "~" + i);
        }
        if (!id.equals(written)) {
            reader.warn(Fault.of(FaultCode.ID_TWICE, written.value()));
        }
        return id;
    }

    private static Annotation read(AnnotationId id, Target target, ElementReader reader) {
        AnnotationKind kind = reader.value("kind", t -> Token.find(AnnotationKind.class, t))
                .orElse(AnnotationKind.NOTE);
        Motivation motivation = reader.has("motivation")
                ? reader.value("motivation", t -> Token.find(Motivation.class, t)).orElse(Motivation.COMMENTING)
                : kind.motivation();
        Status status = reader.value("status", t -> Token.find(Status.class, t)).orElse(Status.OPEN);
        Optional<String> assignee = reader.optional("assignee").filter(reviewer -> !reviewer.isEmpty());
        String creator = reader.string("creator");
        String generator = reader.string("generator");
        String corrected = reader.string("corrected");
        Instant created = reader.value("created", LexicalForms::instant, LexicalForms::of).orElse(Instant.EPOCH);
        Instant modified = reader.value("modified", LexicalForms::instant, LexicalForms::of).orElse(Instant.EPOCH);
        List<Body> bodies = reader.children("body", BodyXml::read);
        Claim claim = reader.child("claim", r -> Optional.of(ClaimXml.read(r))).orElse(Claim.EMPTY);
        Set<String> authors = new HashSet<>();
        List<Verdict> verdicts = reader.children("verdict",
                r -> VerdictXml.read(r).filter(verdict -> authors.add(verdict.author())));
        List<Evidence> evidence = reader.children("evidence", r -> Optional.of(EvidenceXml.read(r)));
        List<Reply> replies = reader.children("reply", r -> Optional.of(ReplyXml.read(r)));
        return new AnnotationDraft(id, kind, target, creator, created).motivation(motivation).status(status)
                .assignee(assignee).generator(generator).modified(modified).corrected(corrected).bodies(bodies)
                .claim(claim).verdicts(verdicts).evidence(evidence).replies(replies).foreign(reader.foreign()).build();
    }
}
