package claimmark.core.sealing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import claimmark.core.model.Annotation;
import claimmark.core.model.Claim;
import claimmark.core.model.Evidence;
import claimmark.core.model.Snapshot;
import claimmark.core.model.Tier;
import claimmark.core.model.Verdict;

/**
 * Takes an annotation apart into named fields with text values. The ledger records changes of these fields. Everything
 * that compares or merges annotations uses the same fields.
 *
 * <pre>
 * AnnotationFields.of(annotation).get("claim.claimant")   // "the Kremlin"
 * AnnotationFields.of(annotation).get("verdict[ana].ratingValue")   // "5"
 * </pre>
 *
 * A field without a value is not in the map. A rating without a number has its name as {@code ratingValue}, and no
 * {@code alternateName}: so every verdict has a {@code ratingValue}, and what is merged never has the name of another.
 * Some content is left out: names and times of reviewers, which the ledger records itself; the offsets of the words,
 * which change with every edit before them; and the content of other tools.
 */
public final class AnnotationFields {

    /** The names of all fields, without their keys. */
    private static final Set<String> NAMES = Set.of("kind", "motivation", "status", "assignee", FieldName.TARGET,
            "corrected", "comment", "correction", "tag", "body", "claim.text", "claim.claimant", "claim.appearance",
            "claim.type", "claim.cue",
            "verdict.scale", "verdict.ratingValue", "verdict.alternateName", "verdict.ratingExplanation",
            "verdict.adjudicates", "verdict.textSha256", "evidence.url", "evidence.title", "evidence.publisher",
            "evidence.stance", "evidence.tier", "evidence.accessed", "evidence.excerpt", "evidence.snapshot",
            "evidence.sha256", "reply.text");

    private final Map<String, String> values = new LinkedHashMap<>();

    private AnnotationFields() {
    }

    /** The same for an annotation that may not be there; then it has no fields. */
    public static Map<String, String> ofAny(Optional<Annotation> annotation) {
        return annotation.map(AnnotationFields::of).orElseGet(Map::of);
    }

    /** All fields that have a value, in a fixed order. */
    public static Map<String, String> of(Annotation annotation) {
        AnnotationFields fields = new AnnotationFields();
        fields.put("kind", annotation.kind().token());
        fields.put("motivation", annotation.motivation().token());
        fields.put("status", annotation.status().token());
        fields.put("assignee", annotation.assignee().orElse(""));
        fields.put(FieldName.TARGET, annotation.target().orphan() ? "" : annotation.words());
        fields.put("corrected", annotation.corrected());
        NamedParts.bodies(annotation).forEach((name, body) -> fields.put(name, body.value()));
        fields.add(annotation.claim());
        NamedParts.verdicts(annotation).forEach(fields::add);
        NamedParts.evidence(annotation).forEach(fields::add);
        NamedParts.replies(annotation).forEach((name, reply) -> fields.put(name + ".text", reply.text()));
        return Collections.unmodifiableMap(fields.values);
    }

    /** Whether this version has a field of this name. Older and newer versions may have other fields. */
    public static boolean isField(String name) {
        FieldName field = FieldName.of(name);
        return NAMES.contains(new FieldName(field.group(), "", field.leaf()).toString());
    }

    /** The names of the fields in which two states of an annotation differ; fields that are new come last. */
    public static Set<String> differing(Map<String, String> before, Map<String, String> after) {
        Set<String> differing = new LinkedHashSet<>(before.keySet());
        differing.addAll(after.keySet());
        differing.removeIf(field -> before.getOrDefault(field, "").equals(after.getOrDefault(field, "")));
        return differing;
    }

    private void put(String field, String value) {
        if (!value.isEmpty()) {
            values.put(field, value);
        }
    }

    private void add(Claim claim) {
        put("claim.text", claim.text());
        put("claim.claimant", claim.claimant());
        put("claim.appearance", claim.appearance());
        put("claim.type", claim.type());
        put("claim.cue", claim.cue());
    }

    private void add(String name, Verdict verdict) {
        put(name + ".scale", verdict.scale());
        put(name + ".ratingValue", verdict.rating().grade());
        put(name + ".alternateName", verdict.ratingValue().isPresent() ? verdict.alternateName() : "");
        put(name + ".ratingExplanation", verdict.ratingExplanation());
        put(name + ".adjudicates", verdict.adjudicates() ? "true" : "");
        put(name + ".textSha256", verdict.textSha256().orElse(""));
    }

    private void add(String name, Evidence evidence) {
        put(name + ".url", evidence.url());
        put(name + ".title", evidence.title());
        put(name + ".publisher", evidence.publisher());
        put(name + ".stance", evidence.stance().token());
        put(name + ".tier", evidence.tier().map(Tier::token).orElse(""));
        put(name + ".accessed", evidence.accessed().map(LocalDate::toString).orElse(""));
        put(name + ".excerpt", evidence.excerpt());
        put(name + ".snapshot", evidence.snapshot().map(Snapshot::path).orElse(""));
        put(name + ".sha256", evidence.snapshot().map(Snapshot::sha256).orElse(""));
    }
}
