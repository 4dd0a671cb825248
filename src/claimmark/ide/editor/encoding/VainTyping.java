package claimmark.ide.editor.encoding;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;

import claimmark.ide.session.encoding.ArticleEncoding;

/** Tells why nothing is typed, when that is because the encoding is only guessed. */
public final class VainTyping {

    private VainTyping() {
    }

    /** @param teller shows a message in the status line */
    public static void tell(StyledText text, ArticleEncoding encoding, Consumer<String> teller) {
        text.addVerifyKeyListener(event -> {
            if (types(event.character, event.stateMask) && encoding.isGuess()) {
                encoding.typedInVain();
                teller.accept(NLS.bind(EncodingMessages.typedInVain, encoding.charset().displayName()));
                text.getDisplay().beep();
            }
        });
    }

    /** Whether a key changes the text, with these keys held down. */
    static boolean types(char character, int held) {
        // Windows tells AltGr, with which characters are typed, as both together.
        boolean isOneHeld = (held & SWT.CTRL) != 0 ^ (held & SWT.ALT) != 0;
        boolean command = isOneHeld || (held & SWT.COMMAND) != 0;
        boolean changes = character >= ' ' || character == SWT.BS || character == SWT.CR
                || character == SWT.TAB;
        return changes && !command;
    }
}
