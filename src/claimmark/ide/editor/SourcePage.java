package claimmark.ide.editor;

import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.swt.widgets.Composite;

import claimmark.ide.editor.marks.SpanMapping;
import claimmark.ide.editor.presentation.PresentedViewer;
import claimmark.ide.session.ArticleSession;

/** The characters of the file, edited as in Eclipse's own text editor. */
final class SourcePage extends ArticlePage {

    SourcePage(ArticleSession session) {
        super(session, new SessionDocumentProvider(session, session.sourceDocument()), SpanMapping.source(session));
        setSourceViewerConfiguration(new ArticleConfiguration(session, mapping(), getPreferenceStore(), this::fixes));
    }

    @Override
    PresentedViewer createViewer(Composite parent, IVerticalRuler ruler, int styles) {
        return new PresentedViewer(parent, ruler, getOverviewRuler(), isOverviewRulerVisible(), styles);
    }
}
