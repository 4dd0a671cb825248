package claimmark.ide.editor;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.source.ISourceViewer;

import claimmark.ide.editor.marks.SpanMapping;
import claimmark.ide.editor.undo.SharedUndoManager;
import claimmark.ide.look.assist.Fix;
import claimmark.ide.session.ArticleSession;

/** Adds that the reading page undoes in the history of the article. */
final class ReadingConfiguration extends ArticleConfiguration {

    private final ArticleSession session;

    ReadingConfiguration(ArticleSession session, SpanMapping mapping, IPreferenceStore preferences,
            Supplier<List<Fix>> fixes) {
        super(session, mapping, preferences, fixes);
        this.session = session;
    }

    @Override
    public IUndoManager getUndoManager(ISourceViewer viewer) {
        return session.hasSeparateSource() ? new SharedUndoManager(session) : super.getUndoManager(viewer);
    }
}
