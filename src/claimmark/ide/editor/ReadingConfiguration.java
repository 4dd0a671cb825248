package claimmark.ide.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

import claimmark.ide.session.ArticleSession;

/** What the reading page's viewer does beyond showing text: hovers, and the article's own undo history. */
final class ReadingConfiguration extends TextSourceViewerConfiguration {

    private final ArticleSession session;

    ReadingConfiguration(ArticleSession session, IPreferenceStore preferences) {
        super(preferences);
        this.session = session;
    }

    /** None: the viewer asks for the look of a line when it shows it. */
    @Override
    public @Nullable IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        return null;
    }

    /** None: the spelling that Eclipse checks is code's. */
    @Override
    public @Nullable IReconciler getReconciler(ISourceViewer viewer) {
        return null;
    }

    @Override
    public IUndoManager getUndoManager(ISourceViewer viewer) {
        return session.hasSeparateSource() ? new SharedUndoManager(session) : super.getUndoManager(viewer);
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType, int stateMask) {
        return new MarkHover(session, SpanMapping.identity());
    }

    @Override
    public IInformationControlCreator getInformationControlCreator(ISourceViewer viewer) {
        return MarkHoverControl::new;
    }
}
