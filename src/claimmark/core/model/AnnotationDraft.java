package claimmark.core.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A changed copy of an annotation in the making. Each change that {@link #build} finds is entered in the history
 * with who made it and when; a draft that changed nothing builds the annotation it began with.
 */
public final class AnnotationDraft {

    private final Annotation before;
    private AnnotationKind kind;
    private Status status;
    private Target target;
    private String targetField = AnnotationChanges.TARGET;
    private List<Body> bodies;
    private Claim claim;
    private Optional<Verdict> verdict;
    private List<Evidence> evidence;
    private List<Reply> replies;

    public AnnotationDraft(Annotation before) {
        this.before = before;
        kind = before.kind();
        status = before.status();
        target = before.target();
        bodies = before.bodies();
        claim = before.claim();
        verdict = before.verdict();
        evidence = before.evidence();
        replies = before.replies();
    }

    public AnnotationDraft kind(AnnotationKind value) {
        kind = value;
        return this;
    }

    public AnnotationDraft status(Status value) {
        status = value;
        return this;
    }

    public AnnotationDraft target(Target value) {
        target = value;
        return this;
    }

    /** Sets the target as a decision on what became of the annotation, which the history calls {@code anchor}. */
    public AnnotationDraft anchor(Target value) {
        targetField = Change.ANCHOR;
        return target(value);
    }

    public AnnotationDraft comment(String value) {
        bodies = withText(Motivation.COMMENTING, value);
        return this;
    }

    public AnnotationDraft correction(String value) {
        bodies = withText(Motivation.EDITING, value);
        return this;
    }

    public AnnotationDraft claim(Claim value) {
        claim = value;
        return this;
    }

    public AnnotationDraft verdict(Optional<Verdict> value) {
        verdict = value;
        return this;
    }

    public AnnotationDraft evidence(List<Evidence> value) {
        evidence = List.copyOf(value);
        return this;
    }

    public AnnotationDraft replies(List<Reply> value) {
        replies = List.copyOf(value);
        return this;
    }

    /** The annotation as it shall be from now on. */
    public Annotation build(String who, Instant when) {
        Motivation motivation = kind == before.kind() ? before.motivation() : kind.motivation();
        Annotation changed = new Annotation(before.id(), kind, motivation, status, before.creator(), before.created(),
                before.modified(), target, bodies, claim, verdict, evidence, replies, before.history(),
                before.foreign());
        List<Change> changes = AnnotationChanges.between(before, changed, targetField, who, when);
        if (changes.isEmpty()) {
            return before;
        }
        List<Change> history = new ArrayList<>(before.history());
        history.addAll(changes);
        return new Annotation(before.id(), kind, motivation, status, before.creator(), before.created(), when, target,
                bodies, claim, verdict, evidence, replies, history, before.foreign());
    }

    private List<Body> withText(Motivation purpose, String value) {
        List<Body> changed = new ArrayList<>(bodies);
        for (int i = 0; i < changed.size(); i++) {
            Body body = changed.get(i);
            if (body.purpose() == purpose) {
                if (value.isEmpty()) {
                    changed.remove(i);
                } else {
                    changed.set(i, new Body(purpose, value, body.foreign()));
                }
                return changed;
            }
        }
        if (!value.isEmpty()) {
            changed.add(new Body(purpose, value));
        }
        return changed;
    }
}
