package claimmark.ide.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

import claimmark.ide.session.ArticleSession;

/** What the reading page's viewer does beyond showing text: structure, hovers, and the article's own undo history. */
final class ReadingConfiguration extends TextSourceViewerConfiguration {

    private final ArticleSession session;
    private final StructurePresentation structure;

    ReadingConfiguration(ArticleSession session, IPreferenceStore preferences) {
        super(preferences);
        this.session = session;
        structure = new StructurePresentation(session);
    }

    StructurePresentation structure() {
        return structure;
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        PresentationReconciler reconciler = new PresentationReconciler();
        reconciler.setDamager(structure, IDocument.DEFAULT_CONTENT_TYPE);
        reconciler.setRepairer(structure, IDocument.DEFAULT_CONTENT_TYPE);
        return reconciler;
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
