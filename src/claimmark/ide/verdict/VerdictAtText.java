package claimmark.ide.verdict;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.events.DisposeListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;
import claimmark.ide.look.WidgetOffsets;
import claimmark.ide.look.card.CardItem;
import claimmark.ide.look.card.KeyCard;
import claimmark.ide.look.form.FormPlace;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.scales.PreferredScales;

/** The card of a {@link RatingWalk} on a page of an editor, and the keys that are pressed there. */
final class VerdictAtText implements RatingWalk.Page, VerifyKeyListener, IPartListener2 {

    private final ReviewContext article;
    private final IEditorPart editor;
    private final ITextViewer viewer;
    private final KeyCard<VerdictKey> card;
    private final Runnable ended;
    private final Point selectionBefore;
    private final RatingWalk walk;
    private final DisposeListener closing = event -> pageClosed();

    private VerdictAtText(ReviewContext article, IEditorPart editor, ITextViewer viewer, RatedMark first,
            Runnable ended) {
        this.article = article;
        this.editor = editor;
        this.viewer = viewer;
        this.ended = ended;
        selectionBefore = viewer.getSelectedRange();
        walk = new RatingWalk(article, kind -> PreferredScales.of(kind, article.session().review()),
                this::clipboard, this, first);
        card = new KeyCard<>(viewer, article.textView(), walk::answer, walk::finish);
    }

    /**
     * Begins to rate marks. Empty when the editor shows no text.
     *
     * @param ended is run when the card is closed
     */
    static Optional<RatingWalk> begin(ReviewContext article, IEditorPart editor, RatedMark first, Runnable ended) {
        if (!(Adapters.adapt(editor, ITextOperationTarget.class) instanceof ITextViewer viewer)) {
            return Optional.empty();
        }
        VerdictAtText opened = new VerdictAtText(article, editor, viewer, first, ended);
        opened.begin();
        return Optional.of(opened.walk);
    }

    private void begin() {
        article.textView().focus();
        if (viewer instanceof ITextViewerExtension extension) {
            extension.prependVerifyKeyListener(this);
        }
        viewer.getTextWidget().addDisposeListener(closing);
        editor.getSite().getPage().addPartListener(this);
        walk.begin();
    }

    private String clipboard() {
        Clipboard clipboard = new Clipboard(viewer.getTextWidget().getDisplay());
        try {
            return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
        } finally {
            clipboard.dispose();
        }
    }

    @Override
    public void show(RatedMark mark, VerdictDraft draft, Optional<String> pasted) {
        TextSpan span = mark.span();
        if (!isInSight(span)) {
            article.textView().reveal(span);
        }
        article.textView().showPlaces(mark.annotation().isPresent() ? List.of() : List.of(span), 0);
        show(draft.kind(), VerdictWords.rows(draft, pasted), span, VerdictWords.summary(draft));
    }

    @Override
    public void showEnd(RatedMark last, String message) {
        article.textView().showPlaces(List.of(), 0);
        show(last.kind(), VerdictWords.end(message), last.span(), message);
    }

    private void show(AnnotationKind kind, List<List<CardItem<VerdictKey>>> rows, TextSpan beside, String summary) {
        card.show(kind, rows, beside, summary);
        status(summary);
    }

    private boolean isInSight(TextSpan span) {
        StyledText text = viewer.getTextWidget();
        int at = WidgetOffsets.of(viewer, span.start());
        if (at < 0 || at > text.getCharCount()) {
            return false;
        }
        int y = text.getLocationAtOffset(at).y;
        return y >= 0 && y + text.getLineHeight(at) <= text.getClientArea().height;
    }

    private void status(String message) {
        editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
    }

    @Override
    public void verifyKey(@Nullable VerifyEvent event) {
        if (event != null && event.doit) {
            VerdictKey.of(event.keyCode, event.character, event.stateMask).ifPresent(key -> {
                event.doit = false;
                if (key instanceof VerdictKey.Leave || !card.comesBack()) {
                    walk.answer(key);
                }
            });
        }
    }

    @Override
    public void close() {
        if (viewer instanceof ITextViewerExtension extension) {
            extension.removeVerifyKeyListener(this);
        }
        viewer.getTextWidget().removeDisposeListener(closing);
        editor.getSite().getPage().removePartListener(this);
        article.textView().showPlaces(List.of(), 0);
        card.close();
        status("");
        ended.run();
    }

    @Override
    public void restoreSelection() {
        viewer.setSelectedRange(selectionBefore.x, selectionBefore.y);
    }

    @Override
    public void focus(FormPlace place, String offered) {
        PanelFocus.move(editor.getSite().getPage(), place, offered);
    }

    private void pageClosed() {
        editor.getSite().getPage().removePartListener(this);
        walk.pageClosed();
        ended.run();
    }

    /** Another window may be used meanwhile, to look something up. Another part of this one ends the walk. */
    @Override
    public void partActivated(@Nullable IWorkbenchPartReference reference) {
        if (reference != null && reference.getPart(false) != editor) {
            walk.finish();
        }
    }
}
