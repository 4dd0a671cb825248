package claimmark.ide.editor;

import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

import claimmark.ide.editor.marks.SpanMapping;
import claimmark.ide.editor.presentation.PresentedViewer;
import claimmark.ide.editor.source.MarkupColours;
import claimmark.ide.session.ArticleSession;

/** The characters of the file, edited as in Eclipse's own text editor. */
final class SourcePage extends ArticlePage {

    SourcePage(ArticleSession session) {
        super(session, new SessionDocumentProvider(session, session.sourceDocument()), SpanMapping.source(session));
        setSourceViewerConfiguration(new ArticleConfiguration(session, mapping(), getPreferenceStore(), this::fixes));
    }

    /** A paragraph is one long line in most pages; a page that a program wrote may be one line altogether. */
    @Override
    protected boolean getInitialWordWrapStatus() {
        return MarkupColours.isShort(session().sourceDocument());
    }

    @Override
    String spokenName() {
        return NLS.bind(EditorMessages.spokenSource, session().location().name());
    }

    @Override
    PresentedViewer createViewer(Composite parent, IVerticalRuler ruler, int styles) {
        PresentedViewer viewer = new PresentedViewer(parent, ruler, getOverviewRuler(), isOverviewRulerVisible(),
                styles);
        MarkupColours.install(viewer, session().sourceDocument());
        return viewer;
    }
}
