package claimmark.ide.view.history;

import java.util.function.UnaryOperator;

import claimmark.core.sealing.FieldName;

/** What a field and its values are called, for those who tell of changes elsewhere than in the history. */
public final class ChangeWords {

    private final ValueWords values;

    /** @param person gives a reviewer's id the name */
    public ChangeWords(UnaryOperator<String> person) {
        values = new ValueWords(person);
    }

    /** The name of a field. */
    public static String field(String field) {
        FieldName name = FieldName.of(field);
        return name.key().isEmpty() || name.leaf().isEmpty() ? FieldWords.of(name) : FieldWords.ofPart(name);
    }

    /** The value of a field; empty when it has none. */
    public String value(String field, String value) {
        return field.equals(FieldName.PLACE) ? ValueWords.place(value) : values.of(FieldName.of(field), value);
    }

    /** Words of the article in one line, in quotation marks. */
    public static String quoted(String words) {
        return Shortened.quoted(words);
    }
}
