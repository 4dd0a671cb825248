package claimmark.core.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import claimmark.core.xml.ForeignContent;

/**
 * Makes new annotations, and changed copies of annotations. No other class lists all their fields. The ledger, not this
 * class, records who changed what. A draft that changed nothing builds the annotation it began with.
 *
 * <pre>
 * new AnnotationDraft(annotation).status(Status.RESOLVED).comment("Done.").build(now)
 * </pre>
 */
public final class AnnotationDraft {

    private final Optional<Annotation> before;
    private final AnnotationId id;
    private AnnotationKind kind;
    private Motivation motivation;
    private Status status = Status.OPEN;
    private Optional<String> assignee = Optional.empty();
    private final String creator;
    private String generator = "";
    private final Instant created;
    private Instant modified;
    private Target target;
    private String corrected = "";
    private List<Body> bodies = List.of();
    private Claim claim = Claim.EMPTY;
    private List<Verdict> verdicts = List.of();
    private List<Evidence> evidence = List.of();
    private List<Reply> replies = List.of();
    private ForeignContent foreign = ForeignContent.NONE;

    /** Begins with a new annotation: open, and without comment, claim, verdict or evidence. */
    public AnnotationDraft(AnnotationId id, AnnotationKind kind, Target target, String creator, Instant created) {
        before = Optional.empty();
        this.id = id;
        this.kind = kind;
        motivation = kind.motivation();
        this.creator = creator;
        this.created = created;
        modified = created;
        this.target = target;
    }

    /** Begins with a copy of an annotation. */
    public AnnotationDraft(Annotation before) {
        this(before.id(), before);
    }

    /** Begins with a copy of an annotation under another id. */
    public AnnotationDraft(AnnotationId id, Annotation before) {
        this.before = Optional.of(before);
        this.id = id;
        kind = before.kind();
        motivation = before.motivation();
        status = before.status();
        assignee = before.assignee();
        creator = before.creator();
        generator = before.generator();
        created = before.created();
        modified = before.modified();
        target = before.target();
        corrected = before.corrected();
        bodies = before.bodies();
        claim = before.claim();
        verdicts = before.verdicts();
        evidence = before.evidence();
        replies = before.replies();
        foreign = before.foreign();
    }

    /** Sets the kind. A different kind also sets the kind's motivation; the same kind keeps the current motivation. */
    public AnnotationDraft kind(AnnotationKind value) {
        boolean asBefore = before.filter(annotation -> annotation.kind() == value).isPresent();
        motivation = value == kind ? motivation : asBefore ? before.orElseThrow().motivation() : value.motivation();
        kind = value;
        return this;
    }

    public AnnotationDraft motivation(Motivation value) {
        motivation = value;
        return this;
    }

    public AnnotationDraft status(Status value) {
        status = value;
        return this;
    }

    public AnnotationDraft assignee(Optional<String> value) {
        assignee = value.filter(reviewer -> !reviewer.isEmpty());
        return this;
    }

    /** Sets the rule of the suggestion that the annotation is made of. */
    public AnnotationDraft generator(String value) {
        generator = value;
        return this;
    }

    /** Sets the time of the last change, as read from a file. */
    public AnnotationDraft modified(Instant value) {
        modified = value;
        return this;
    }

    public AnnotationDraft target(Target value) {
        target = value;
        return this;
    }

    /** Sets the words that the first correction was put in the place of. */
    public AnnotationDraft corrected(String value) {
        corrected = value;
        return this;
    }

    /** Notes the words that a correction is put in the place of, unless those of an earlier one are noted. */
    public AnnotationDraft replacing(String words) {
        return corrected.isEmpty() ? corrected(words) : this;
    }

    public AnnotationDraft comment(String value) {
        bodies = DraftBodies.withText(bodies, Motivation.COMMENTING, value);
        return this;
    }

    public AnnotationDraft correction(String value) {
        bodies = DraftBodies.withText(bodies, Motivation.EDITING, value);
        return this;
    }

    /** Sets the tags. Blank tags and repeated tags are left out. */
    public AnnotationDraft tags(List<String> values) {
        bodies = DraftBodies.withTags(bodies, values);
        return this;
    }

    /** Sets all bodies, whatever their purpose. */
    public AnnotationDraft bodies(List<Body> value) {
        bodies = List.copyOf(value);
        return this;
    }

    public AnnotationDraft claim(Claim value) {
        claim = value;
        return this;
    }

    /** Adds a verdict. It replaces an earlier verdict of the same reviewer. */
    public AnnotationDraft verdict(Verdict value) {
        List<Verdict> changed = new ArrayList<>(verdicts);
        changed.replaceAll(given -> given.author().equals(value.author()) ? value : given);
        if (!changed.contains(value)) {
            changed.add(value);
        }
        return verdicts(changed);
    }

    /** Removes the verdict of this reviewer. */
    public AnnotationDraft withoutVerdict(String reviewer) {
        return verdicts(verdicts.stream().filter(given -> !given.author().equals(reviewer)).toList());
    }

    public AnnotationDraft verdicts(List<Verdict> value) {
        verdicts = List.copyOf(value);
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

    public AnnotationDraft foreign(ForeignContent value) {
        foreign = value;
        return this;
    }

    /**
     * The annotation as it shall be from now on.
     *
     * @param when it was changed; of no account where nothing differs from the annotation that the draft began with,
     *        which is given back then
     */
    public Annotation build(Instant when) {
        return before.filter(build()::equals).orElseGet(() -> modifiedAt(when));
    }

    /** The annotation with these very fields, as a file has them. */
    public Annotation build() {
        return modifiedAt(modified);
    }

    private Annotation modifiedAt(Instant lastChange) {
        return new Annotation(id, kind, motivation, status, assignee, creator, generator, created, lastChange, target,
                corrected, bodies, claim, verdicts, evidence, replies, foreign);
    }
}
