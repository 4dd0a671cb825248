package claimmark.core.sealing;

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

/**
 * The parts of an annotation of which there may be several, each by a name of its own. The names of its fields begin
 * with it. A file may have two replies with one id, or several sources without any, and changes of all must be noticed.
 */
public final class NamedParts {

    /** What a part without a text is called in addition: it has no field, and takes no name from one that has. */
    private static final String SILENT = "silent ";

    private NamedParts() {
    }

    /** The bodies, in their order. */
    public static Map<String, Body> bodies(Annotation annotation) {
        return named(annotation.bodies(), (body, number) -> switch (body.purpose()) {
            case COMMENTING -> numbered("comment", "", number);
            case EDITING -> numbered("correction", "", number);
            case TAGGING -> numbered("tag", body.value(), number);
            default -> numbered("body", body.purpose().token(), number);
        }, body -> body.value().isEmpty());
    }

    /** The verdicts, in their order. */
    public static Map<String, Verdict> verdicts(Annotation annotation) {
        return named(annotation.verdicts(), (verdict, number) -> bracketed("verdict", verdict.author(), number),
                verdict -> false);
    }

    /** The evidence, in their order. */
    public static Map<String, Evidence> evidence(Annotation annotation) {
        return named(annotation.evidence(), (evidence, number) -> bracketed("evidence", evidence.id(), number),
                evidence -> false);
    }

    /** The replies, in their order. */
    public static Map<String, Reply> replies(Annotation annotation) {
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
