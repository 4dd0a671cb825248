package claimmark.ide.view;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.statushandlers.StatusManager;

import claimmark.core.moved.MovedSidecar;
import claimmark.ide.look.Banner;
import claimmark.ide.look.Icons;
import claimmark.ide.look.OneLine;
import claimmark.ide.session.SessionFiles;

/**
 * Says that the article is not on the disk any more, or that annotations lie elsewhere that were made on its text, and
 * lets the reviewer decide.
 */
final class MovedBanner {

    private static final String SAVE = "save";
    private static final String TAKE = "take";

    private final Banner banner;
    private final SessionFiles files;

    MovedBanner(Composite parent, SessionFiles files) {
        this.files = files;
        banner = Banner.withLinks(parent, Icons.CONFLICT, this::decide);
    }

    Composite control() {
        return banner.control();
    }

    /** @return what there is to say; empty when there is nothing */
    String show() {
        String text = files.isArticleGone() ? NLS.bind(ViewMessages.articleGone, asText(files.location().name()))
                : files.offer().found().map(this::offer).orElse("");
        banner.say(text);
        return text;
    }

    private String offer(MovedSidecar found) {
        String words = !found.isOfSameText() ? ViewMessages.likeSidecarFound
                : found.hasArticle() ? ViewMessages.copiedSidecarFound : ViewMessages.movedSidecarFound;
        return MessageFormat.format(words, asText(nearName(found.file())), found.annotations());
    }

    /** The name of a file in the folder of the article, and the path from there to any other. */
    private String nearName(Path file) {
        Optional<Path> folder = Optional.ofNullable(files.location().path().getParent());
        return folder.map(from -> from.relativize(file)).orElse(file).toString();
    }

    /** What came from a file is no markup for the link. */
    private static String asText(String said) {
        return OneLine.link(said);
    }

    private void decide(String link) {
        try {
            switch (link) {
                case SAVE -> files.save(false);
                case TAKE -> files.takeOffer();
                default -> files.offer().refuse();
            }
        } catch (CoreException failed) {
            StatusManager.getManager().handle(failed.getStatus(), StatusManager.SHOW);
        }
    }
}
