package claimmark.ide.look.form;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * A text field of the form. Typed text is entered in the review as one change: when the field loses the focus, at
 * Ctrl+Enter, or when the form asks for it. Changes made elsewhere do not disturb the caret or unfinished typing.
 */
public final class TextField {

    private final Text text;
    private final Consumer<String> store;
    private final Runnable pendingChanged;
    private final TypingHistory typing = new TypingHistory("");
    private String stored = "";
    private String offered = "";
    private boolean showing;

    /**
     * @param store gets the typed text
     * @param pendingChanged runs whenever something is typed, or entered in the review
     */
    public TextField(Text text, Consumer<String> store, Runnable pendingChanged) {
        this.text = text;
        this.store = store;
        this.pendingChanged = pendingChanged;
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusOut, event -> handOver());
        text.addListener(SWT.KeyDown, this::keyPressed);
    }

    public Text control() {
        return text;
    }

    /** Shows the value of the annotation, unless something else is being typed. */
    public void show(String value) {
        boolean isEntered = content().equals(value);
        boolean stays = !isEntered && isPending() || isOffer() && value.isEmpty();
        stored = value;
        if (!stays) {
            setText(value);
            typing.restart(value);
        }
    }

    /** Begins an empty field with words, all of them selected. They are not entered unless they are changed. */
    public void offer(String words) {
        if (content().isEmpty()) {
            offered = words;
            setText(words);
            typing.restart(words);
        }
        text.selectAll();
    }

    private boolean isOffer() {
        return !offered.isEmpty() && stored.isEmpty() && content().equals(offered);
    }

    /** Drops what was typed. */
    public void discard() {
        setText(stored);
        typing.restart(stored);
    }

    /** Whether something was typed that is not in the review yet. */
    public boolean isPending() {
        return !text.isDisposed() && !content().equals(stored) && !isOffer();
    }

    /** What stands in the field. */
    public String entered() {
        return content();
    }

    public void handOver() {
        if (!text.isDisposed() && isOffer()) {
            discard();
        }
        offered = "";
        if (isPending()) {
            stored = content();
            typing.restart(stored);
            store.accept(stored);
            pendingChanged.run();
        }
    }

    /** Undoes the last typed word that is not in the review yet; false when there is none. */
    public boolean undo() {
        return replaceBy(typing.undo());
    }

    /** Redoes a word that {@link #undo} removed; false when there is none. */
    public boolean redo() {
        return replaceBy(typing.redo());
    }

    private boolean replaceBy(Optional<String> state) {
        state.ifPresent(this::setText);
        pendingChanged.run();
        return state.isPresent();
    }

    private void typed() {
        if (!showing) {
            typing.typed(content());
            pendingChanged.run();
        }
    }

    private void keyPressed(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (enter && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
            event.doit = false;
            handOver();
        }
    }

    private void setText(String value) {
        String before = content();
        if (before.equals(value)) {
            return;
        }
        showing = true;
        try {
            int caret = caretIn(before, value, text.getCaretPosition());
            text.setText(value);
            text.setSelection(caret);
        } finally {
            showing = false;
        }
    }

    /** The place of the caret after {@code before} became {@code after}: at the same words. */
    private static int caretIn(String before, String after, int caret) {
        int common = 0;
        int limit = Math.min(before.length(), after.length());
        while (common < limit && before.charAt(common) == after.charAt(common)) {
            common++;
        }
        return caret <= common ? caret : Math.max(common, after.length() - (before.length() - caret));
    }

    private String content() {
        return text.getText().replace("\r\n", "\n");
    }
}
