package claimmark.core.sealing;

/**
 * The name of one field of an annotation, as in {@code claim.claimant}, {@code evidence[e1].excerpt}, {@code tag[tax]}
 * or {@code status}.
 *
 * @param group the part of the annotation that has the field, or the whole name of a field outside any such part
 * @param key the id of one of several such parts; empty when there is only one
 * @param leaf the name of the field within the group; empty when the group itself is the field
 */
public record FieldName(String group, String key, String leaf) {

    /** The field for the marked words. */
    public static final String TARGET = "target";
    /**
     * The field of ledger entries that say that a reviewer moved a mark to another place with the same words. Its
     * values are {@link PlaceInWords}. It is no field of {@link AnnotationFields}: the text around a mark changes by
     * itself.
     */
    public static final String PLACE = "target.place";
    /** The field of ledger entries that say that an annotation was added. */
    public static final String ADDED = "added";
    /** The field of ledger entries that say that an annotation was deleted. */
    public static final String DELETED = "deleted";

    /** The attribute of an {@link #ADDED} entry that was made up, because an older version had recorded none. */
    public static final String CARRIED_OVER = "carriedOver";

    /** Parses a name. A text in any other form becomes a group without key and leaf. */
    public static FieldName of(String name) {
        int open = name.indexOf('[');
        int close = name.lastIndexOf(']');
        if (open < 0 || close < open) {
            int dot = name.indexOf('.');
            return dot < 0 ? new FieldName(name, "", "")
                    : new FieldName(name.substring(0, dot), "", name.substring(dot + 1));
        }
        String rest = name.substring(close + 1);
        return new FieldName(name.substring(0, open), name.substring(open + 1, close),
                rest.startsWith(".") ? rest.substring(1) : rest);
    }

    @Override
    public String toString() {
        return group + (key.isEmpty() ? "" : "[" + key + "]") + (leaf.isEmpty() ? "" : "." + leaf);
    }
}
