package claimmark.ide.editor;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.source.ISourceViewer;

import claimmark.ide.editor.marks.SpanMapping;
import claimmark.ide.session.ArticleSession;

/** What the reading page's viewer does beyond that: it undoes in the article's own history. */
final class ReadingConfiguration extends ArticleConfiguration {

    private final ArticleSession session;

    ReadingConfiguration(ArticleSession session, SpanMapping mapping, IPreferenceStore preferences) {
        super(session, mapping, preferences);
        this.session = session;
    }

    @Override
    public IUndoManager getUndoManager(ISourceViewer viewer) {
        return session.hasSeparateSource() ? new SharedUndoManager(session) : super.getUndoManager(viewer);
    }
}
