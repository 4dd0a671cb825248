package claimmark.ide.verdict;

import java.util.Optional;

import org.eclipse.swt.SWT;

import claimmark.ide.look.form.FormPlace;

/** What a key means while the card is open. */
sealed interface VerdictKey {

    /** Chooses the step of the scale with this digit. */
    record Choose(int digit) implements VerdictKey {
    }

    /** Chooses the next step of the scale, or the one before. */
    record Step(int direction) implements VerdictKey {
    }

    /** Takes the verdict away. */
    record Unrate() implements VerdictKey {
    }

    /** Makes it the next kind. */
    record NextKind() implements VerdictKey {
    }

    /** Gives it the next status. */
    record NextStatus() implements VerdictKey {
    }

    /** Cites the address on the clipboard. */
    record Cite() implements VerdictKey {
    }

    /** Keeps what was decided, and goes on in a field of the form. */
    record GoTo(FormPlace place) implements VerdictKey {
    }

    /** Keeps what was decided, and goes on to the next unrated annotation. */
    record Keep() implements VerdictKey {
    }

    /** Leaves the annotation as it is, and goes on to the next unrated one. */
    record Pass() implements VerdictKey {
    }

    /** Closes the card without a trace. */
    record Leave() implements VerdictKey {
    }

    /** A letter that means nothing here. It must not get into the article. */
    record Nothing() implements VerdictKey {
    }

    /**
     * The meaning of a key; empty when it has none, and does what it always does.
     *
     * @param keyCode as SWT gives it
     * @param character the character that it types; 0 when it types none
     * @param modifiers the keys that are held down
     */
    static Optional<VerdictKey> of(int keyCode, char character, int modifiers) {
        if ((modifiers & (SWT.MOD1 | SWT.MOD3 | SWT.CONTROL)) != 0) {
            return Optional.empty();
        }
        if (character >= '0' && character <= '9') {
            return Optional.of(new Choose(character - '0'));
        }
        return switch (keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> Optional.of(new Keep());
            case SWT.ESC -> Optional.of(new Leave());
            case SWT.DEL, SWT.BS -> Optional.of(new Unrate());
            case SWT.ARROW_UP -> Optional.of(new Step(-1));
            case SWT.ARROW_DOWN -> Optional.of(new Step(1));
            case SWT.ARROW_RIGHT -> Optional.of(new Pass());
            default -> character == 0 ? Optional.empty() : Optional.of(letter(Character.toLowerCase(character)));
        };
    }

    private static VerdictKey letter(char letter) {
        return switch (letter) {
            case 'e' -> new GoTo(FormPlace.EXPLANATION);
            case 's' -> new GoTo(FormPlace.EVIDENCE);
            case 'c' -> new GoTo(FormPlace.CORRECTION);
            case 'n' -> new GoTo(FormPlace.COMMENT);
            case 'r' -> new GoTo(FormPlace.REPLY);
            case 'p' -> new Cite();
            case 'k' -> new NextKind();
            case 't' -> new NextStatus();
            default -> new Nothing();
        };
    }
}
