package claimmark.ide.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

import claimmark.core.desk.SidecarStorage;
import claimmark.core.xml.XmlWarning;
import claimmark.ide.look.Banner;
import claimmark.ide.look.Icons;
import claimmark.ide.look.OneLine;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.Problem;
import claimmark.ide.session.SessionFiles;
import claimmark.ide.session.encoding.ArticleEncoding;
import claimmark.ide.session.places.AnnotationPlaces;
import claimmark.ide.session.places.Places;

/**
 * Says when the sidecar cannot be read, or is not merged with what is open yet, when it is not known where the
 * annotations stand, when the article cannot be edited, or when not all of the sidecar was understood, and what can be
 * done then.
 */
final class FileBanner {

    private static final String MERGE = "merge";
    private static final String FIND = "find";
    private static final int MOST_WARNINGS = 3;

    private final Banner banner;
    private final SidecarStorage sidecar;
    private final SessionFiles files;
    private final AnnotationPlaces places;
    private final ArticleEncoding encoding;
    /** The warnings that the reviewer has read. */
    private List<XmlWarning> hidden = List.of();

    /** @param decided is run when the reviewer has chosen something */
    FileBanner(Composite parent, ArticleSession session, Runnable decided) {
        sidecar = session.sidecar();
        files = session.files();
        places = session.places();
        encoding = session.encoding();
        banner = Banner.withLinks(parent, Icons.CONFLICT, link -> {
            decide(link);
            decided.run();
        });
    }

    Composite control() {
        return banner.control();
    }

    /** @return what there is to say; empty when there is nothing */
    String show() {
        String text = problem().orElse("");
        banner.say(text);
        return text;
    }

    private Optional<String> problem() {
        return sidecar.refusal().map(Problem::message).map(FileBanner::asText)
                .or(() -> sidecar.isConflicting() ? Optional.of(NLS.bind(ViewMessages.conflict, sidecar.name()))
                        : Optional.empty())
                .or(() -> unknown(places.state()))
                .or(() -> encoding.isGuess() ? Optional.empty() : files.readOnlyReason().map(FileBanner::asText))
                .or(this::notUnderstood);
    }

    /** What of the sidecar was not understood, until the reviewer has read it. */
    private Optional<String> notUnderstood() {
        List<XmlWarning> warnings = sidecar.warnings();
        if (warnings.isEmpty() || warnings.equals(hidden)) {
            return Optional.empty();
        }
        String first = warnings.stream().limit(MOST_WARNINGS)
                .map(warning -> NLS.bind(ViewMessages.warning, warning.line(), Problem.message(warning.fault())))
                .map(FileBanner::asText).collect(Collectors.joining(" "));
        int more = warnings.size() - MOST_WARNINGS;
        String all = more > 0 ? first + " " + NLS.bind(ViewMessages.moreWarnings, more) : first;
        return Optional.of(NLS.bind(ViewMessages.notUnderstood, asText(sidecar.name()), all));
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
            case FIND -> places.findAgain();
            case MERGE -> files.look();
            default -> hidden = sidecar.warnings();
        }
    }
}
