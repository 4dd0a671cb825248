package claimmark.core.merge;

import java.util.LinkedHashMap;
import java.util.Map;

import claimmark.core.model.Annotation;
import claimmark.core.sealing.AnnotationFields;
import claimmark.core.sealing.FieldName;
import claimmark.core.xml.ForeignContent;

/**
 * All fields of an annotation: those of {@link AnnotationFields}, and the attributes of other tools. The latter are
 * called {@code other[part@attribute]}, for instance {@code other[evidence[e1]@{urn:tool}rank]}.
 */
final class FieldMap {

    private static final String OTHER = "other";

    private FieldMap() {
    }

    static Map<String, String> of(Annotation annotation) {
        Map<String, String> fields = new LinkedHashMap<>(AnnotationFields.of(annotation));
        add(fields, "", annotation.foreign());
        add(fields, "target", annotation.target().foreign());
        add(fields, "claim", annotation.claim().foreign());
        NamedParts.bodies(annotation).forEach((name, body) -> add(fields, name, body.foreign()));
        NamedParts.verdicts(annotation).forEach((name, verdict) -> add(fields, name, verdict.foreign()));
        NamedParts.evidence(annotation).forEach((name, evidence) -> add(fields, name, evidence.foreign()));
        NamedParts.replies(annotation).forEach((name, reply) -> add(fields, name, reply.foreign()));
        return fields;
    }

    /** The name of an attribute of another tool at a part of an annotation. */
    static String other(String part, String attribute) {
        return new FieldName(OTHER, part + "@" + attribute, "").toString();
    }

    private static void add(Map<String, String> fields, String part, ForeignContent foreign) {
        foreign.attributes().forEach((attribute, value) -> fields.put(other(part, attribute), value));
    }
}
