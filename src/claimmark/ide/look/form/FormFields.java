package claimmark.ide.look.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Control;

import claimmark.core.model.AnnotationEdit;
import claimmark.ide.session.unsaved.PendingWork;

/** All text fields of the form. Text typed in one of them counts as unsaved work of the article. */
public final class FormFields implements PendingWork {

    private final List<TextField> fields = new ArrayList<>();
    private final List<Supplier<List<PendingChange>>> notEntered = new ArrayList<>();
    private final Map<TextField, Function<String, Optional<PendingChange>>> changes = new HashMap<>();

    /** @param change what the words that are in the field would change, once they are handed over */
    void add(TextField field, Function<String, Optional<PendingChange>> change) {
        fields.add(field);
        changes.put(field, change);
        field.control().addDisposeListener(event -> {
            fields.remove(field);
            changes.remove(field);
        });
    }

    /**
     * Keeps for a crash what is typed into another field. It is no unsaved work, for only Enter enters it.
     *
     * @param typed what entering it would do now
     */
    void keep(Control field, Supplier<List<PendingChange>> typed) {
        notEntered.add(typed);
        field.addDisposeListener(event -> notEntered.remove(typed));
    }

    @Override
    public boolean isPending() {
        return fields.stream().anyMatch(TextField::isPending);
    }

    @Override
    public List<AnnotationEdit> edits() {
        Stream<PendingChange> pending = fields.stream().filter(TextField::isPending)
                .flatMap(field -> changes.get(field).apply(field.entered()).stream());
        return PendingChange.edits(Stream.concat(pending, notEntered.stream().flatMap(typed -> typed.get().stream())));
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
