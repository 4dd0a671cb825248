package claimmark.ide.editor;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.custom.StyleRange;

import claimmark.core.text.Block;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.SessionListener;

/**
 * Sets the article's structure: the headline large, the byline small, what is no part of the article grey. Between a
 * keystroke and the next reading of the article, blocks are where the text around them has shifted them to.
 */
final class StructurePresentation implements IPresentationDamager, IPresentationRepairer, IDocumentListener {

    private final ArticleSession session;
    private EditedBlocks blocks;
    /** The last event that told of an edit: the viewer makes up others where it shows the same text anew. */
    private @Nullable DocumentEvent edit;
    private boolean presented;
    private @Nullable BlockStyles styles;
    private @Nullable SourceViewer viewer;

    StructurePresentation(ArticleSession session) {
        this.session = session;
        blocks = new EditedBlocks(session.articleText().blocks());
    }

    /**
     * Keeps the presentation of a viewer, which has no document yet, as the session's article is structured, until the
     * viewer is disposed of.
     */
    static void follow(ArticleSession session, SourceViewer viewer, StructurePresentation structure) {
        BlockStyles styles = new BlockStyles(viewer.getTextWidget());
        structure.styles = styles;
        structure.viewer = viewer;
        SessionListener listener = new SessionListener() {
            @Override
            public void articleTextChanged() {
                structure.update(viewer);
            }
        };
        session.addListener(listener);
        // Told before the viewer is, which asks for the presentation of what was changed.
        session.readingDocument().addPrenotifiedDocumentListener(structure);
        viewer.getTextWidget().addDisposeListener(event -> {
            session.removeListener(listener);
            session.readingDocument().removePrenotifiedDocumentListener(structure);
        });
        styles.onChange(viewer::invalidateTextPresentation);
    }

    private void update(SourceViewer viewer) {
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
        edit = event;
        int inserted = event.getText() == null ? 0 : event.getText().length();
        blocks.replaced(event.getOffset(), event.getLength(), inserted);
    }

    @Override
    public void setDocument(IDocument document) {
        // Every event names the document it is about.
    }

    /**
     * Of an edit, the inserted text where it has another style than the page's own: the widget leaves text that is put
     * into it plain and keeps the style of all other, and to be told what it knows it would measure all lines again.
     */
    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
        int length = event.getText() == null ? 0 : event.getText().length();
        Region inserted = new Region(event.getOffset(), length);
        return event != edit || isStyled(inserted) ? inserted : new Region(event.getOffset(), 0);
    }

    private boolean isStyled(Region region) {
        @Nullable BlockStyles current = styles;
        TextSpan span = TextSpan.ofLength(region.getOffset(), region.getLength());
        boolean inBlock = current != null
                && blocks.overlapping(span).stream().anyMatch(block -> !current.isPlain(block.type()));
        return inBlock || hasGround(region);
    }

    private boolean hasGround(Region region) {
        return viewer != null && viewer.getAnnotationModel() instanceof MarkModel marks
                && marks.in(region, Annotation.class).stream()
                        .anyMatch(mark -> MarkGrounds.hasGround(mark.annotation()));
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        @Nullable BlockStyles current = styles;
        if (current == null) {
            return;
        }
        TextSpan region = TextSpan.ofLength(damage.getOffset(), damage.getLength());
        List<Block> damaged = blocks.overlapping(region);
        boolean isFirst = !presented;
        presented = true;
        if (isFirst && damaged.isEmpty()) {
            // A large article before its structure is known: the widget is plain already.
            return;
        }
        // All of it is styled, what is plain as well, so that the widget replaces its styles at once.
        int styled = region.start();
        for (Block block : damaged) {
            int start = Math.max(block.span().start(), styled);
            int end = Math.min(block.span().end(), region.end());
            @Nullable StyleRange style = current.style(block.type(), start, end - start);
            if (style != null) {
                addPlain(presentation, styled, start);
                presentation.addStyleRange(style);
                styled = end;
            }
        }
        addPlain(presentation, styled, region.end());
    }

    private static void addPlain(TextPresentation presentation, int start, int end) {
        if (start < end) {
            presentation.addStyleRange(new StyleRange(start, end - start, null, null));
        }
    }
}
