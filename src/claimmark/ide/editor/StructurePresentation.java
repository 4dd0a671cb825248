package claimmark.ide.editor;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.custom.StyleRange;

import claimmark.core.text.Block;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionListener;

/**
 * Shows the article's structure: the headline large, the byline small, what is no part of the article grey. Between a
 * keystroke and the next reading of the article, the blocks shift along with the text around them.
 */
final class StructurePresentation implements ITextPresentationListener, IDocumentListener, SessionListener {

    private final ArticleSession session;
    private final SourceViewer viewer;
    private final BlockStyles styles;
    private EditedBlocks blocks;

    private StructurePresentation(ArticleSession session, SourceViewer viewer) {
        this.session = session;
        this.viewer = viewer;
        styles = new BlockStyles(viewer.getTextWidget());
        blocks = new EditedBlocks(session.articleText().blocks());
    }

    /** Shows the structure of the session's article in a viewer, until the viewer is disposed of. */
    static void install(ArticleSession session, SourceViewer viewer) {
        StructurePresentation structure = new StructurePresentation(session, viewer);
        IDocument document = session.readingDocument();
        session.addListener(structure);
        // This listener is told before the viewer, whose widget asks how the changed text looks.
        document.addPrenotifiedDocumentListener(structure);
        viewer.addTextPresentationListener(structure);
        viewer.getTextWidget().addDisposeListener(event -> {
            session.removeListener(structure);
            document.removePrenotifiedDocumentListener(structure);
        });
        structure.styles.onChange(viewer::invalidateTextPresentation);
    }

    @Override
    public void sessionChanged(SessionEvent event) {
        if (event.isAbout(Topic.ARTICLE)) {
            showBlocks();
        }
    }

    private void showBlocks() {
        List<Block> before = blocks.all();
        List<Block> now = session.articleText().blocks();
        blocks = new EditedBlocks(now);
        TextSpan changed = BlockDifference.between(before, now);
        if (!changed.isEmpty()) {
            int end = Math.min(changed.end(), viewer.getDocument().getLength());
            viewer.invalidateTextPresentation(changed.start(), Math.max(0, end - changed.start()));
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // Blocks shift once the text has changed.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        int inserted = event.getText() == null ? 0 : event.getText().length();
        blocks.replaced(event.getOffset(), event.getLength(), inserted);
    }

    @Override
    public void applyTextPresentation(TextPresentation presentation) {
        IRegion extent = presentation.getExtent();
        TextSpan region = TextSpan.ofLength(extent.getOffset(), extent.getLength());
        for (Block block : blocks.overlapping(region)) {
            int start = Math.max(block.span().start(), region.start());
            int end = Math.min(block.span().end(), region.end());
            @Nullable StyleRange style = styles.style(block.type(), start, end - start);
            if (style != null) {
                presentation.mergeStyleRange(style);
            }
        }
    }
}
