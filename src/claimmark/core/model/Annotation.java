package claimmark.core.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import claimmark.core.xml.ForeignContent;

/**
 * One mark: a place in the article and what is said about it (W3C Web Annotation Data Model, section 3).
 * {@link AnnotationDraft} makes a changed copy.
 *
 * @param id its identity
 * @param kind what was marked
 * @param motivation why
 * @param status how far the work on it is
 * @param creator id of the reviewer who made it
 * @param created when it was made
 * @param modified when it was last changed
 * @param target where it stands
 * @param bodies the texts it carries
 * @param claim what is claimed
 * @param verdict what was found; empty while unrated
 * @param evidence what the verdict rests on
 * @param replies the discussion
 * @param history every change, oldest first
 * @param foreign what this version does not know
 */
public record Annotation(AnnotationId id, AnnotationKind kind, Motivation motivation, Status status, String creator,
        Instant created, Instant modified, Target target, List<Body> bodies, Claim claim, Optional<Verdict> verdict,
        List<Evidence> evidence, List<Reply> replies, List<Change> history, ForeignContent foreign) {

    public Annotation {
        bodies = List.copyOf(bodies);
        evidence = List.copyOf(evidence);
        replies = List.copyOf(replies);
        history = List.copyOf(history);
    }

    /** A new, open annotation with nothing said yet. */
    public static Annotation create(AnnotationId id, AnnotationKind kind, Target target, String creator,
            Instant created) {
        return new Annotation(id, kind, kind.motivation(), Status.OPEN, creator, created, created, target, List.of(),
                Claim.EMPTY, Optional.empty(), List.of(), List.of(), List.of(), ForeignContent.NONE);
    }

    /** The same annotation with its place described anew. Nobody changed it, so its history does not tell of it. */
    public Annotation withTarget(Target described) {
        return target.equals(described) ? this
                : new Annotation(id, kind, motivation, status, creator, created, modified, described, bodies, claim,
                        verdict, evidence, replies, history, foreign);
    }

    /** The marked words as they were when the target was last described. */
    public String words() {
        return target.quote().exact();
    }

    /** What the reviewer says about it; empty when nothing. */
    public String comment() {
        return text(Motivation.COMMENTING);
    }

    /** The words that shall replace the marked ones; empty when none are proposed. */
    public String correction() {
        return text(Motivation.EDITING);
    }

    private String text(Motivation purpose) {
        for (Body body : bodies) {
            if (body.purpose() == purpose) {
                return body.value();
            }
        }
        return "";
    }

    /** Whether it still waits for the reviewer: no verdict where one is needed, not resolved where none is. */
    public boolean isOpen() {
        return kind.needsVerdict() ? verdict.isEmpty() : !status.isDone();
    }
}
