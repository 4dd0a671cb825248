package claimmark.ide.editor.encoding;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.TextEditorAction;

import claimmark.core.encoding.CharsetTrial;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.Problem;

/**
 * Edit &gt; Set Encoding: asks in which encoding the file of the article is to be read. The platform's action of this
 * name records the encoding in the settings of the project; here the review records it.
 */
public final class SetEncodingAction extends TextEditorAction {

    private final ArticleSession session;

    public SetEncodingAction(ITextEditor editor, ArticleSession session) {
        super(ResourceBundle.getBundle(EncodingMessages.class.getPackageName() + ".messages"), "set.", editor);
        this.session = session;
    }

    @Override
    public void update() {
        setEnabled(true);
    }

    @Override
    public void run() {
        Shell shell = getTextEditor().getSite().getShell();
        Optional<String> hindrance = session.files().isReviewRead()
                ? session.encoding().obstacle().map(Problem::message) : session.files().readOnlyReason();
        if (hindrance.isPresent()) {
            MessageDialog.openInformation(shell, EncodingMessages.dialogTitle, hindrance.get());
            return;
        }
        try {
            CharsetTrial trial = Problem.orThrow(session.encoding().trial());
            Optional<Charset> chosen = EncodingDialog.ask(shell, session.location().name(), trial,
                    session.encoding().charset());
            if (chosen.isPresent()) {
                session.encoding().choose(chosen.get());
            }
        } catch (CoreException unreadable) {
            StatusManager.getManager().handle(unreadable.getStatus(), StatusManager.SHOW);
        }
    }
}
