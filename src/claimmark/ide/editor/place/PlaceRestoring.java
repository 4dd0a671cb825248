package claimmark.ide.editor.place;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

import claimmark.core.anchor.Bookmark;
import claimmark.ide.session.work.BackgroundWork;
import claimmark.ide.session.work.UiThread;

/** Brings a page to where one was, as soon as it is laid out, unless somebody shows something else on it first. */
public final class PlaceRestoring {

    private final SourceViewer viewer;
    private final StyledText text;
    private final UiThread ui;
    private final Runnable shown;
    /** The selection as nobody but this object has set it. */
    private Point untouched;

    private PlaceRestoring(SourceViewer viewer, Runnable shown) {
        this.viewer = viewer;
        this.shown = shown;
        text = viewer.getTextWidget();
        ui = UiThread.of(text);
        untouched = viewer.getSelectedRange();
    }

    /**
     * Begins to bring a page to a place. A text that changed since is searched in a job.
     *
     * @param shown is run each time when the page was brought there
     */
    public static void begin(SourceViewer viewer, ReadingPlace place, Runnable shown) {
        PlaceRestoring restoring = new PlaceRestoring(viewer, shown);
        String now = viewer.getDocument().get();
        Optional<Integer> top = place.top().unchangedIn(now);
        Optional<Integer> caret = place.caret().unchangedIn(now);
        if (top.isPresent() && caret.isPresent()) {
            restoring.showWhenLaidOut(top.get(), caret.get());
        } else {
            BackgroundWork.inJobs(restoring.ui).start(PlaceMessages.findingPlace, false,
                    cancellation -> Bookmark.find(List.of(place.top(), place.caret()), now, cancellation),
                    outcome -> outcome.ifDone().ifPresent(
                            found -> restoring.showWhenLaidOut(found.get(0), found.get(1))));
        }
    }

    /** The page gets its size in several steps; it is laid out when an event comes after the first. */
    private void showWhenLaidOut(int top, int caret) {
        if (isLaidOut()) {
            show(top, caret);
            return;
        }
        Listener resized = new Listener() {
            @Override
            public void handleEvent(@Nullable Event event) {
                if (isLaidOut()) {
                    show(top, caret);
                    ui.execute(() -> text.removeListener(SWT.Resize, this));
                }
            }
        };
        text.addListener(SWT.Resize, resized);
    }

    private boolean isLaidOut() {
        return text.getClientArea().height > text.getLineHeight();
    }

    private void show(int top, int caret) {
        int length = viewer.getDocument().getLength();
        if (viewer.getSelectedRange().equals(untouched) && Math.max(top, caret) <= length) {
            viewer.setSelectedRange(caret, 0);
            untouched = viewer.getSelectedRange();
            Scrolling.show(viewer, top);
            shown.run();
        }
    }
}
