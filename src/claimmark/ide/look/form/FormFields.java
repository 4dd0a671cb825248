package claimmark.ide.look.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import claimmark.core.model.AnnotationEdit;
import claimmark.ide.session.unsaved.PendingWork;

/** All text fields of the form. Text typed in one of them counts as unsaved work of the article. */
public final class FormFields implements PendingWork {

    private final List<TextField> fields = new ArrayList<>();
    private final Map<TextField, Function<String, Optional<AnnotationEdit>>> edits = new HashMap<>();

    /** @param edit what the words that are in the field would change, once they are handed over */
    public void add(TextField field, Function<String, Optional<AnnotationEdit>> edit) {
        fields.add(field);
        edits.put(field, edit);
        field.control().addDisposeListener(event -> {
            fields.remove(field);
            edits.remove(field);
        });
    }

    @Override
    public boolean isPending() {
        return fields.stream().anyMatch(TextField::isPending);
    }

    @Override
    public List<AnnotationEdit> edits() {
        return fields.stream().filter(TextField::isPending)
                .flatMap(field -> edits.get(field).apply(field.entered()).stream()).toList();
    }

    @Override
    public void handOver() {
        List.copyOf(fields).forEach(TextField::handOver);
    }

    public void discard() {
        fields.forEach(TextField::discard);
    }

    /** The field that has the keyboard focus. */
    public Optional<TextField> focused() {
        return fields.stream().filter(field -> field.control().isFocusControl()).findFirst();
    }
}
