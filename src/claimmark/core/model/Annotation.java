package claimmark.core.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import claimmark.core.xml.ForeignContent;

/**
 * One mark: a place in the article and what is said about it (W3C Web Annotation Data Model, section 3).
 * {@link AnnotationDraft} makes annotations, and changed copies of them: nothing else calls the constructor.
 *
 * @param id the identity
 * @param kind what the reviewer marked
 * @param motivation why the reviewer marked it
 * @param status the state of the work on it
 * @param assignee the id of the reviewer who is asked to work on it; empty when nobody is asked
 * @param creator the id of the reviewer who made it
 * @param generator the rule of the suggestion that the creator accepted, such as {@code quotation.direct}; empty when
 *            nothing suggested it. It never changes
 * @param created the time when it was made
 * @param modified the time of the last change
 * @param target the place in the article text
 * @param corrected the words that stood at the place before the first correction was made in the article; empty
 *            before that
 * @param bodies the comment, the correction and the tags
 * @param claim the claim that is made in the marked words
 * @param verdicts the verdicts, at most one of each reviewer; empty while unrated
 * @param evidence the sources for the verdicts
 * @param replies the discussion
 * @param foreign content that this version does not know
 */
public record Annotation(AnnotationId id, AnnotationKind kind, Motivation motivation, Status status,
        Optional<String> assignee, String creator, String generator, Instant created, Instant modified,
        Target target, String corrected, List<Body> bodies, Claim claim, List<Verdict> verdicts,
        List<Evidence> evidence, List<Reply> replies, ForeignContent foreign) {

    /** @throws IllegalArgumentException when a reviewer has two verdicts */
    public Annotation {
        bodies = List.copyOf(bodies);
        verdicts = List.copyOf(verdicts);
        evidence = List.copyOf(evidence);
        replies = List.copyOf(replies);
        if (verdicts.size() > 1 && verdicts.stream().map(Verdict::author).distinct().count() < verdicts.size()) {
            throw new IllegalArgumentException("A reviewer has one verdict on an annotation");
        }
    }

    /** Makes a new annotation: open, and without comment, claim, verdict or evidence. */
    public static Annotation create(AnnotationId id, AnnotationKind kind, Target target, String creator,
            Instant created) {
        return new AnnotationDraft(id, kind, target, creator, created).build();
    }

    /** The same annotation with its place described anew. The time of the last change stays the same. */
    public Annotation withTarget(Target described) {
        return target.equals(described) ? this : new AnnotationDraft(this).target(described).build();
    }

    /** The marked words, as of the last time that the target was described. */
    public String words() {
        return target.quote().exact();
    }

    /** The reviewer's comment; empty when there is none. */
    public String comment() {
        return text(Motivation.COMMENTING);
    }

    /** The proposed replacement for the marked words; empty when there is none. */
    public String correction() {
        return text(Motivation.EDITING);
    }

    /** The tags, in the order in which they were given. */
    public List<String> tags() {
        return bodies.stream().filter(body -> body.purpose() == Motivation.TAGGING).map(Body::value).toList();
    }

    /** The verdict of this reviewer; empty when the reviewer has given none. */
    public Optional<Verdict> verdictOf(String reviewer) {
        return verdicts.stream().filter(verdict -> verdict.author().equals(reviewer)).findFirst();
    }

    /** The outcome of all verdicts together. */
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
     * Whether there is work left to do. An annotation that needs a verdict is open while it has none, or while the
     * reviewers disagree. Any other annotation is open until it is resolved.
     */
    public boolean isOpen() {
        return kind.needsVerdict() ? !outcome().isSettled() : !status.isDone();
    }
}
