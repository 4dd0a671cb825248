package claimmark.core.sealing;

/**
 * The name of one field of an annotation, as in {@code claim.claimant}, {@code evidence[e1].excerpt}, {@code tag[tax]}
 * or {@code status}.
 *
 * @param group what it is part of, or the whole name of a field that stands alone
 * @param key which of several it is of; empty where there is one only
 * @param leaf the field within the group; empty where the group is the field
 */
public record FieldName(String group, String key, String leaf) {

    /** The field of the words that the annotation stands on. */
    public static final String TARGET = "target";
    /** What the ledger calls it that an annotation appears. */
    public static final String ADDED = "added";
    /** What the ledger calls it that an annotation goes. */
    public static final String DELETED = "deleted";

    /** The attribute of an entry that begins a history of which an older version did not record the beginning. */
    public static final String CARRIED_OVER = "carriedOver";

    /** Takes a name apart; what is no such name is a group of its own. */
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
