package claimmark.ide.look.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import claimmark.ide.session.unsaved.PendingWork;

/** All text fields of the form. Text typed in one of them counts as unsaved work of the article. */
public final class FormFields implements PendingWork {

    private final List<TextField> fields = new ArrayList<>();

    public void add(TextField field) {
        fields.add(field);
        field.control().addDisposeListener(event -> fields.remove(field));
    }

    @Override
    public boolean isPending() {
        return fields.stream().anyMatch(TextField::isPending);
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
