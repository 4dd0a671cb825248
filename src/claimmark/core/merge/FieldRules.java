package claimmark.core.merge;

import java.util.Map;
import java.util.Optional;

import claimmark.core.sealing.FieldName;

/** What is special about some fields of an annotation when they are merged. */
final class FieldRules {

    private static final String TAG = "tag";

    /** Fields that go with another one: the name of a rating with its number. */
    private static final Map<String, String> LEADERS = Map.of("motivation", "kind", "verdict.scale", "ratingValue",
            "verdict.alternateName", "ratingValue", "verdict.textSha256", "ratingValue", "evidence.sha256",
            "snapshot");

    /** The field that each verdict, piece of evidence or reply has as long as it exists. */
    private static final Map<String, String> VITAL = Map.of("verdict", "ratingValue", "evidence", "stance", "reply",
            "text");

    private FieldRules() {
    }

    /** Whether people decide about this field when it was set in two ways. */
    static boolean isDecided(String field) {
        FieldName name = FieldName.of(field);
        return !field.equals(FieldName.ADDED) && !field.equals(FieldName.DELETED) && !isTag(field)
                && !LEADERS.containsKey(plain(name));
    }

    /** The field that this one goes with; empty when it stands for itself. */
    static Optional<String> leader(String field) {
        return Optional.ofNullable(LEADERS.get(plain(FieldName.of(field)))).map(leader -> beside(field, leader));
    }

    /** Whether the field is a tag. A tag that one gave and another took away stays. */
    static boolean isTag(String field) {
        return FieldName.of(field).group().equals(TAG);
    }

    /** The vital field of the part that this field belongs to; empty when it belongs to no such part. */
    static Optional<String> vital(String field) {
        FieldName name = FieldName.of(field);
        return Optional.ofNullable(VITAL.get(name.group())).filter(leaf -> !name.leaf().isEmpty())
                .map(leaf -> beside(field, leaf));
    }

    /** The other field of the same part of the annotation. */
    private static String beside(String field, String leaf) {
        String part = field.substring(0, field.length() - FieldName.of(field).leaf().length());
        return part.endsWith(".") ? part + leaf : leaf;
    }

    private static String plain(FieldName name) {
        return new FieldName(name.group(), "", name.leaf()).toString();
    }
}
