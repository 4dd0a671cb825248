package claimmark.ide.look.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.ide.look.Accessibility;

/** A field that adds something with Enter. Text that was not entered is kept until its annotation is shown again. */
public final class EntryField {

    private final Text text;
    private final Map<ShownAnnotation, String> waiting = new HashMap<>();
    private final BiFunction<ShownAnnotation, String, Function<Annotation, AnnotationDraft>> change;
    private Optional<ShownAnnotation> subject = Optional.empty();
    private String offered = "";

    /**
     * @param form keeps for a crash what is typed
     * @param entered gets the entered text without surrounding white space
     * @param change what entering the text would do, for the journal of unsaved work
     */
    public EntryField(Composite parent, FormBuilder form, String message, BiConsumer<ShownAnnotation, String> entered,
            BiFunction<ShownAnnotation, String, Function<Annotation, AnnotationDraft>> change) {
        this.change = change;
        text = new Text(parent, SWT.SINGLE | SWT.BORDER);
        text.setMessage(message);
        Accessibility.name(text, message);
        text.setLayoutData(FormBuilder.wide());
        text.addListener(SWT.DefaultSelection, event -> subject.ifPresent(about -> {
            String line = text.getText().strip();
            if (!line.isEmpty()) {
                text.setText("");
                entered.accept(about, line);
            }
        }));
        text.addListener(SWT.Modify, event -> form.typed());
        text.addListener(SWT.FocusOut, event -> dropOffer());
        form.keep(text, this::changes);
    }

    /** What entering all that is typed would do. */
    private List<PendingChange> changes() {
        Map<ShownAnnotation, String> typed = new HashMap<>(waiting);
        subject.ifPresent(about -> typed.put(about, text.getText()));
        return typed.entrySet().stream().filter(entry -> !entry.getValue().isBlank())
                .map(entry -> new PendingChange(entry.getKey(),
                        change.apply(entry.getKey(), entry.getValue().strip()))).toList();
    }

    /** Moves the focus into the field, and begins it with a text when it is empty. Only Enter enters that. */
    public void focus(String offer) {
        text.setFocus();
        if (text.getText().isEmpty() && !offer.isEmpty()) {
            offered = offer;
            text.setText(offer);
        }
        text.selectAll();
    }

    private void dropOffer() {
        if (!offered.isEmpty() && text.getText().equals(offered)) {
            text.setText("");
        }
        offered = "";
    }

    public Text control() {
        return text;
    }

    public void show(ShownAnnotation about) {
        if (subject.map(ShownAnnotation::id).equals(Optional.of(about.id()))) {
            return;
        }
        dropOffer();
        subject.filter(before -> !text.getText().isEmpty()).ifPresent(before -> waiting.put(before, text.getText()));
        subject = Optional.of(about);
        text.setText(Optional.ofNullable(waiting.remove(about)).orElse(""));
    }
}
