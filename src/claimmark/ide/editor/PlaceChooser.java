package claimmark.ide.editor;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;

import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.AnnotationSelection;
import claimmark.ide.session.AnnotationSelectionListener;
import claimmark.ide.session.TextView;

/**
 * Lets the reviewer step through the places that an annotation may have. The arrow keys go to the next place and the
 * one before, Enter takes the place, Esc leaves. It ends when another annotation is selected or the text changes.
 */
final class PlaceChooser implements VerifyKeyListener, AnnotationSelectionListener, IDocumentListener {

    private final TextView text;
    private final AnnotationSelection selection;
    private final ArticlePage page;
    private final IStatusLineManager status;
    private final List<TextSpan> places;
    private final Consumer<TextSpan> taken;
    private int current;

    /**
     * @param places in the article text, at least one
     * @param taken is told which the reviewer takes
     */
    PlaceChooser(TextView text, AnnotationSelection selection, ArticlePage page, List<TextSpan> places,
            Consumer<TextSpan> taken) {
        this.text = text;
        this.selection = selection;
        this.page = page;
        this.places = places;
        this.taken = taken;
        status = page.getEditorSite().getActionBars().getStatusLineManager();
    }

    void begin() {
        page.viewer().prependVerifyKeyListener(this);
        selection.addListener(this);
        page.session().readingDocument().addDocumentListener(this);
        text.focus();
        show(0);
    }

    private void show(int place) {
        current = Math.floorMod(place, places.size());
        text.showPlaces(places, current);
        status.setMessage(NLS.bind(EditorMessages.choosePlace, current + 1, places.size()));
    }

    /** Does nothing when it has ended already. */
    void end() {
        if (current >= 0) {
            current = -1;
            page.viewer().removeVerifyKeyListener(this);
            selection.removeListener(this);
            page.session().readingDocument().removeDocumentListener(this);
            text.showPlaces(List.of(), 0);
            status.setMessage("");
        }
    }

    @Override
    public void verifyKey(VerifyEvent event) {
        if (event == null || event.stateMask != 0) {
            return;
        }
        boolean ours = true;
        switch (event.keyCode) {
            case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> show(current + 1);
            case SWT.ARROW_UP, SWT.ARROW_LEFT -> show(current - 1);
            case SWT.CR, SWT.KEYPAD_CR -> take();
            case SWT.ESC -> end();
            default -> ours = false;
        }
        event.doit = !ours;
    }

    private void take() {
        TextSpan place = places.get(current);
        end();
        taken.accept(place);
    }

    @Override
    public void annotationsSelected(List<AnnotationId> annotations) {
        end();
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // It ends once the change is made.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        end();
    }
}
