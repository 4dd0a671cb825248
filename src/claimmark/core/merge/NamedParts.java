package claimmark.core.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;

import claimmark.core.model.Annotation;
import claimmark.core.model.Body;
import claimmark.core.model.Evidence;
import claimmark.core.model.Reply;
import claimmark.core.model.Verdict;
import claimmark.core.sealing.AnnotationFields;
import claimmark.core.sealing.FieldName;

/** The parts of an annotation of which there may be several, by the names that {@link AnnotationFields} gives them. */
final class NamedParts {

    /** What a part without a text is called in addition: it has no field, and takes no name from one that has. */
    private static final String SILENT = "silent ";

    private NamedParts() {
    }

    static Map<String, Body> bodies(Annotation annotation) {
        return named(annotation.bodies(), (body, number) -> switch (body.purpose()) {
            case COMMENTING -> numbered("comment", "", number);
            case EDITING -> numbered("correction", "", number);
            case TAGGING -> numbered("tag", body.value(), number);
            default -> numbered("body", body.purpose().token(), number);
        }, body -> body.value().isEmpty());
    }

    static Map<String, Verdict> verdicts(Annotation annotation) {
        return named(annotation.verdicts(), (verdict, number) -> bracketed("verdict", verdict.author(), number),
                verdict -> false);
    }

    static Map<String, Evidence> evidence(Annotation annotation) {
        return named(annotation.evidence(), (evidence, number) -> bracketed("evidence", evidence.id(), number),
                evidence -> false);
    }

    static Map<String, Reply> replies(Annotation annotation) {
        return named(annotation.replies(), (reply, number) -> numbered("reply", reply.id(), number),
                reply -> reply.text().isEmpty());
    }

    private static <T> Map<String, T> named(List<T> parts, BiFunction<T, Integer, String> name,
            Predicate<T> silent) {
        Map<String, T> named = new LinkedHashMap<>();
        for (T part : parts) {
            String prefix = silent.test(part) ? SILENT : "";
            int number = 1;
            while (named.containsKey(prefix + name.apply(part, number))) {
                number++;
            }
            named.put(prefix + name.apply(part, number), part);
        }
        return named;
    }

    private static String numbered(String group, String key, int number) {
        return new FieldName(group, number == 1 ? key : key + "#" + number, "").toString();
    }

    /** A name that has its brackets also without a key. */
    private static String bracketed(String group, String key, int number) {
        return group + "[" + (number == 1 ? key : key + "#" + number) + "]";
    }
}
