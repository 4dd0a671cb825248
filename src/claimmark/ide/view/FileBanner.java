package claimmark.ide.view;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import claimmark.core.desk.SidecarStorage;
import claimmark.ide.look.Icons;
import claimmark.ide.look.OneLine;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.Problem;
import claimmark.ide.session.SessionFiles;
import claimmark.ide.session.places.AnnotationPlaces;
import claimmark.ide.session.places.Places;

/**
 * Says when the sidecar cannot be read, or is another one than the one here, when it is not known where the annotations
 * stand, or when the article cannot be edited, and what can be done then.
 */
final class FileBanner {

    private static final String LOAD = "load";
    private static final String FIND = "find";

    private final Composite area;
    private final Link message;
    private final SidecarStorage sidecar;
    private final SessionFiles files;
    private final AnnotationPlaces places;

    /** @param decided is run when the reviewer has chosen one of two sidecars */
    FileBanner(Composite parent, ArticleSession session, Runnable decided) {
        sidecar = session.sidecar();
        files = session.files();
        places = session.places();
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(area);
        Label icon = new Label(area, SWT.NONE);
        icon.setImage(Icons.image(Icons.CONFLICT));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        message = new Link(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(message);
        message.addListener(SWT.Selection, event -> {
            decide(event.text);
            decided.run();
        });
    }

    Composite control() {
        return area;
    }

    /** @return what there is to say; empty when there is nothing */
    String show() {
        String text = problem().orElse("");
        if (!text.isEmpty() && !text.equals(message.getText())) {
            message.setText(text);
        }
        return text;
    }

    private Optional<String> problem() {
        return sidecar.refusal().map(Problem::message).map(FileBanner::asText)
                .or(() -> sidecar.isConflicting() ? Optional.of(NLS.bind(ViewMessages.conflict, sidecar.name()))
                        : Optional.empty())
                .or(() -> unknown(places.state()))
                .or(() -> files.readOnlyReason().map(FileBanner::asText));
    }

    private static Optional<String> unknown(Places state) {
        return switch (state) {
            case KNOWN -> Optional.empty();
            case SOUGHT -> Optional.of(ViewMessages.placesSought);
            case UNKNOWN -> Optional.of(ViewMessages.placesUnknown);
        };
    }

    /** What came from a file is no markup for the link. */
    private static String asText(String said) {
        return OneLine.link(said);
    }

    private void decide(String link) {
        switch (link) {
            case LOAD -> files.reloadReview();
            case FIND -> places.findAgain();
            default -> sidecar.keepMine();
        }
    }
}
