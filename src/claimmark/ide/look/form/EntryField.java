package claimmark.ide.look.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import claimmark.core.model.AnnotationId;
import claimmark.ide.look.Accessibility;

/** A field that adds something with Enter. Text that was not entered is kept until its annotation is shown again. */
public final class EntryField {

    private final Text text;
    private final Map<AnnotationId, String> waiting = new HashMap<>();
    private Optional<ShownAnnotation> subject = Optional.empty();

    /** @param entered gets the entered text without surrounding white space */
    public EntryField(Composite parent, String message, BiConsumer<ShownAnnotation, String> entered) {
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
    }

    public Text control() {
        return text;
    }

    public void show(ShownAnnotation about) {
        if (subject.map(ShownAnnotation::id).equals(Optional.of(about.id()))) {
            return;
        }
        subject.ifPresent(before -> waiting.put(before.id(), text.getText()));
        subject = Optional.of(about);
        text.setText(Optional.ofNullable(waiting.remove(about.id())).orElse(""));
    }
}
