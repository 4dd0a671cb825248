package claimmark.ide.editor;

import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.events.FocusListener;

import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionListener;
import claimmark.ide.session.text.PageTyping;
import claimmark.ide.session.work.UiThread;

/** Writes what is typed on the reading page of an HTML article into the file when the reviewer turns elsewhere. */
final class TypingFollower implements FocusListener, SessionListener {

    private final ArticleSession session;
    private final SourceViewer viewer;
    private final PageTyping typing;
    private final Runnable onRefused;

    private TypingFollower(ArticleSession session, SourceViewer viewer, PageTyping typing, Runnable onRefused) {
        this.session = session;
        this.viewer = viewer;
        this.typing = typing;
        this.onRefused = onRefused;
    }

    /**
     * Follows a viewer until it is disposed of; does nothing where the page shows the file itself.
     *
     * @param onRefused is called when something typed into the viewer has no place in HTML
     */
    static void follow(ArticleSession session, SourceViewer viewer, Runnable onRefused) {
        session.typing().ifPresent(typing -> {
            TypingFollower follower = new TypingFollower(session, viewer, typing, onRefused);
            StyledText text = viewer.getTextWidget();
            UiThread ui = UiThread.of(text);
            text.addFocusListener(follower);
            text.addCaretListener(event -> ui.execute(follower::caretMoved));
            session.addListener(follower);
            text.addDisposeListener(event -> session.removeListener(follower));
        });
    }

    /** Runs after the event: the text of a widget must not change while the widget moves its caret. */
    private void caretMoved() {
        StyledText text = viewer.getTextWidget();
        if (text != null && !text.isDisposed() && text.isFocusControl()) {
            typing.caretMovedTo(viewer.widgetOffset2ModelOffset(text.getCaretOffset()));
        }
    }

    @Override
    public void sessionChanged(SessionEvent event) {
        if (event.isAbout(Topic.REFUSAL) && viewer.getTextWidget().isVisible()) {
            onRefused.run();
        }
    }

    @Override
    public void focusGained(FocusEvent event) {
        session.settle();
    }

    @Override
    public void focusLost(FocusEvent event) {
        session.settle();
    }
}
