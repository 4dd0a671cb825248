package claimmark.ide.editor.encoding;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;

import claimmark.ide.session.encoding.ArticleEncoding;

/** Tells why nothing is typed, when that is because the encoding is only guessed. */
public final class VainTyping {

    private VainTyping() {
    }

    /** @param teller shows a message in the status line */
    public static void tell(StyledText text, ArticleEncoding encoding, Consumer<String> teller) {
        text.addVerifyKeyListener(event -> {
            if (types(event) && encoding.isGuess()) {
                encoding.typedInVain();
                teller.accept(NLS.bind(EncodingMessages.typedInVain, encoding.charset().displayName()));
                text.getDisplay().beep();
            }
        });
    }

    private static boolean types(VerifyEvent event) {
        boolean command = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0;
        boolean changes = event.character >= ' ' || event.character == SWT.BS || event.character == SWT.CR;
        return changes && !command;
    }
}
