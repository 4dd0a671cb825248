package claimmark.ide.editor;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

import claimmark.ide.editor.assist.FixAssistant;
import claimmark.ide.editor.marks.MarkHover;
import claimmark.ide.editor.marks.MarkHoverControl;
import claimmark.ide.editor.marks.SpanMapping;
import claimmark.ide.look.assist.Fix;
import claimmark.ide.session.ArticleSession;

/** Adds to Eclipse's own text editing that the mouse tells what the marks are, and the quick fix what to do. */
class ArticleConfiguration extends TextSourceViewerConfiguration {

    private final ArticleSession session;
    private final SpanMapping mapping;
    private final Supplier<List<Fix>> fixes;

    /** @param fixes what can be done at the caret of the page now */
    ArticleConfiguration(ArticleSession session, SpanMapping mapping, IPreferenceStore preferences,
            Supplier<List<Fix>> fixes) {
        super(preferences);
        this.session = session;
        this.mapping = mapping;
        this.fixes = fixes;
    }

    /** None: the viewer asks for the look of a line when it shows it. */
    @Override
    public @Nullable IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        return null;
    }

    /** None: Eclipse checks the spelling of comments in code, and markup would be full of mistakes. */
    @Override
    public @Nullable IReconciler getReconciler(ISourceViewer viewer) {
        return null;
    }

    @Override
    public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
        return FixAssistant.of(fixes);
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType, int stateMask) {
        return new MarkHover(session.places(), mapping);
    }

    @Override
    public IInformationControlCreator getInformationControlCreator(ISourceViewer viewer) {
        return parent -> new MarkHoverControl(parent, viewer.getTextWidget());
    }
}
