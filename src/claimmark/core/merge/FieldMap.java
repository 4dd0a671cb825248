package claimmark.core.merge;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import claimmark.core.model.Annotation;
import claimmark.core.sealing.AnnotationFields;
import claimmark.core.sealing.FieldName;
import claimmark.core.sealing.NamedParts;
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
        others(annotation, (part, foreign) -> foreign.attributes()
                .forEach((attribute, value) -> fields.put(other(part, attribute), value)));
        return fields;
    }

    /** All elements of other tools in an annotation. */
    static Set<String> elements(Annotation annotation) {
        Set<String> elements = new HashSet<>();
        others(annotation, (part, foreign) -> elements.addAll(foreign.elements()));
        return elements;
    }

    private static void others(Annotation annotation, BiConsumer<String, ForeignContent> told) {
        told.accept("", annotation.foreign());
        told.accept("target", annotation.target().foreign());
        told.accept("claim", annotation.claim().foreign());
        NamedParts.bodies(annotation).forEach((name, body) -> told.accept(name, body.foreign()));
        NamedParts.verdicts(annotation).forEach((name, verdict) -> told.accept(name, verdict.foreign()));
        NamedParts.evidence(annotation).forEach((name, evidence) -> told.accept(name, evidence.foreign()));
        NamedParts.replies(annotation).forEach((name, reply) -> told.accept(name, reply.foreign()));
    }

    /** The name of an attribute of another tool at a part of an annotation. */
    static String other(String part, String attribute) {
        return new FieldName(OTHER, part + "@" + attribute, "").toString();
    }
}
