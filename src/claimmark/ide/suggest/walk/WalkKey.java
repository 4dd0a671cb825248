package claimmark.ide.suggest.walk;

import java.util.Optional;

import org.eclipse.swt.SWT;

import claimmark.core.model.AnnotationKind;

/** What a key means during the walk. */
sealed interface WalkKey {

    /** Accepts what is suggested. */
    record Accept() implements WalkKey {
    }

    /** Accepts it as another kind. */
    record AcceptAs(AnnotationKind kind) implements WalkKey {
    }

    /** Chooses another correction. */
    record Choose(int step) implements WalkKey {
    }

    /** Does not want it suggested again. */
    record Dismiss() implements WalkKey {
    }

    /** Leaves it open and goes on. */
    record Pass() implements WalkKey {
    }

    /** Ends the walk. */
    record Leave() implements WalkKey {
    }

    /**
     * The meaning of a key; empty when it has none, and does what it always does.
     *
     * @param keyCode as SWT gives it
     * @param character the character that it types; 0 when it types none
     * @param modifiers the keys that are held down
     */
    static Optional<WalkKey> of(int keyCode, char character, int modifiers) {
        if ((modifiers & (SWT.MOD1 | SWT.MOD3 | SWT.CONTROL)) != 0) {
            return Optional.empty();
        }
        int kind = character - '1';
        if (kind >= 0 && kind < AnnotationKind.values().length) {
            return Optional.of(new AcceptAs(AnnotationKind.values()[kind]));
        }
        return modifiers != 0 ? Optional.empty() : switch (keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> Optional.of(new Accept());
            case SWT.ARROW_DOWN -> Optional.of(new Choose(1));
            case SWT.ARROW_UP -> Optional.of(new Choose(-1));
            case SWT.DEL -> Optional.of(new Dismiss());
            case SWT.ARROW_RIGHT -> Optional.of(new Pass());
            case SWT.ESC -> Optional.of(new Leave());
            default -> Optional.empty();
        };
    }
}
