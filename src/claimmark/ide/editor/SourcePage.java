package claimmark.ide.editor;

import org.eclipse.swt.widgets.Composite;

import claimmark.ide.session.ArticleSession;

/** The characters of the file, edited as in Eclipse's own text editor. */
final class SourcePage extends ArticlePage {

    SourcePage(ArticleSession session) {
        super(session, new SessionDocumentProvider(session, session.sourceDocument(),
                session.readOnlyReason().isEmpty()), SpanMapping.source(session));
        setSourceViewerConfiguration(new SourceConfiguration(session, mapping(), getPreferenceStore()));
        setEditorContextMenuId(ArticleEditor.CONTEXT_MENU);
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        viewer().invalidateTextPresentation();
    }
}
