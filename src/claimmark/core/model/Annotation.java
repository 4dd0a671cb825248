package claimmark.core.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import claimmark.core.xml.ForeignContent;

/**
 * One mark: a place in the article and what is said about it (W3C Web Annotation Data Model, section 3).
 * {@link AnnotationDraft} makes annotations, and changed copies of them: nothing else calls the constructor.
 *
 * @param id its identity
 * @param kind what was marked
 * @param motivation why
 * @param status how far the work on it is
 * @param assignee id of the reviewer who shall work on it; empty when nobody was asked
 * @param creator id of the reviewer who made it
 * @param created when it was made
 * @param modified when it was last changed
 * @param target where it stands
 * @param bodies the texts it carries
 * @param claim what is claimed
 * @param verdicts what was found, at most one verdict of each reviewer; empty while unrated
 * @param evidence what the verdicts rest on
 * @param replies the discussion
 * @param foreign what this version does not know
 */
public record Annotation(AnnotationId id, AnnotationKind kind, Motivation motivation, Status status,
        Optional<String> assignee, String creator, Instant created, Instant modified, Target target, List<Body> bodies,
        Claim claim, List<Verdict> verdicts, List<Evidence> evidence, List<Reply> replies, ForeignContent foreign) {

    /** @throws IllegalArgumentException when a reviewer has two verdicts */
    public Annotation {
        bodies = List.copyOf(bodies);
        verdicts = List.copyOf(verdicts);
        evidence = List.copyOf(evidence);
        replies = List.copyOf(replies);
        if (verdicts.stream().map(Verdict::author).distinct().count() < verdicts.size()) {
            throw new IllegalArgumentException("A reviewer has one verdict on an annotation");
        }
    }

    /** A new, open annotation with nothing said yet. */
    public static Annotation create(AnnotationId id, AnnotationKind kind, Target target, String creator,
            Instant created) {
        return new AnnotationDraft(id, kind, target, creator, created).build();
    }

    /** The same annotation with its place described anew. Nobody changed it, so its time of change stays. */
    public Annotation withTarget(Target described) {
        return target.equals(described) ? this : new AnnotationDraft(this).target(described).build();
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

    /** The words that it is sorted by, in the order they were given. */
    public List<String> tags() {
        return bodies.stream().filter(body -> body.purpose() == Motivation.TAGGING).map(Body::value).toList();
    }

    /** What this reviewer found; empty when the reviewer has not rated it. */
    public Optional<Verdict> verdictOf(String reviewer) {
        return verdicts.stream().filter(verdict -> verdict.author().equals(reviewer)).findFirst();
    }

    /** What the verdicts come to. */
    public Outcome outcome() {
        return Outcome.of(verdicts);
    }

    private String text(Motivation purpose) {
        for (Body body : bodies) {
            if (body.purpose() == purpose) {
                return body.value();
            }
        }
        return "";
    }

    /**
     * Whether it still waits for a reviewer: where a verdict is needed, there is none or the reviewers disagree; where
     * none is, it is not resolved.
     */
    public boolean isOpen() {
        return kind.needsVerdict() ? !outcome().isSettled() : !status.isDone();
    }
}
