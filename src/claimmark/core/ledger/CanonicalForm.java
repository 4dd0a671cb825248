package claimmark.core.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import claimmark.core.xml.UnitEscapes;

/**
 * The text of which an entry's id is the SHA-256, in UTF-8. Each value is preceded by its length, so that nothing can
 * be moved from one value to the next. The form, line by line:
 *
 * <pre>
 * claimmark-entry-1
 * number of entries that it follows, then each id as a value
 * subject, field, before, after, who, when, each as a value
 * number of entries that it undoes (0 or 1), then the id as a value
 * number of other attributes, then name and value of each as values, ordered by name
 * number of other elements, then each as a value
 * </pre>
 *
 * Numbers are decimal, without leading zeros. A value is the number of its bytes in UTF-8, a colon, and the value
 * itself. A line feed ends every number and every value. {@code when} is in UTC as in {@code 2012-11-14T09:00:00Z},
 * with a fraction of three, six or nine digits where it has one. Values are as the sidecar has them, with its escapes
 * for what XML cannot hold. A name outside the sidecar's namespace is {@code {namespace}local}; elements are XML as
 * the sidecar's writer prints them, without layout. What a later version adds to an entry counts as other attributes
 * and other elements, so that this version can check it.
 */
final class CanonicalForm {

    private static final String HEADER = "claimmark-entry-1";

    private final StringBuilder out = new StringBuilder(HEADER).append('\n');

    private CanonicalForm() {
    }

    /** Everything in the entry but its id. */
    static String of(LedgerEntry entry) {
        CanonicalForm form = new CanonicalForm();
        form.list(entry.follows());
        form.value(entry.subject());
        form.value(entry.field());
        form.value(entry.before());
        form.value(entry.after());
        form.value(entry.who());
        form.value(entry.when().toString());
        form.list(entry.undoes().stream().toList());
        form.attributes(entry);
        form.plainList(entry.foreign().elements());
        return form.out.toString();
    }

    private void attributes(LedgerEntry entry) {
        List<String> namesAndValues = new ArrayList<>();
        entry.foreign().attributes().forEach((name, value) -> {
            namesAndValues.add(name);
            namesAndValues.add(value);
        });
        number(entry.foreign().attributes().size());
        namesAndValues.forEach(this::plain);
    }

    private void list(List<String> values) {
        number(values.size());
        values.forEach(this::value);
    }

    private void plainList(List<String> values) {
        number(values.size());
        values.forEach(this::plain);
    }

    private void number(int number) {
        out.append(number).append('\n');
    }

    private void value(String value) {
        plain(UnitEscapes.escape(value));
    }

    /** Foreign content has its escapes already. */
    private void plain(String value) {
        out.append(value.getBytes(StandardCharsets.UTF_8).length).append(':').append(value).append('\n');
    }
}
