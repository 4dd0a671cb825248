package claimmark.ide.view;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

import claimmark.core.text.UnseenWords;
import claimmark.ide.look.Banner;
import claimmark.ide.look.Icons;
import claimmark.ide.session.ArticleSession;

/** Says how many words of the file are no part of the text and why, until the reviewer has read it. */
final class UnseenBanner {

    private final Banner banner;
    private final ArticleSession session;
    /** What the reviewer has read. */
    private List<UnseenWords> hidden = List.of();

    /** @param decided is run when the reviewer has read it */
    UnseenBanner(Composite parent, ArticleSession session, Runnable decided) {
        this.session = session;
        banner = Banner.withLinks(parent, Icons.CONFLICT, link -> {
            hidden = session.articleText().unseen();
            decided.run();
        });
    }

    Composite control() {
        return banner.control();
    }

    /** @return what there is to say; empty when there is nothing */
    String show() {
        List<UnseenWords> unseen = session.articleText().unseen();
        if (unseen.isEmpty() || unseen.equals(hidden)) {
            return "";
        }
        String told = unseen.stream().map(words -> NLS.bind(sentence(words.reason()), words.words()))
                .collect(Collectors.joining(" "));
        String text = NLS.bind(ViewMessages.unseen, told);
        banner.say(text);
        return text;
    }

    private static String sentence(UnseenWords.Hiding reason) {
        return switch (reason) {
            case NOT_DISPLAYED -> ViewMessages.unseenNotDisplayed;
            case INVISIBLE -> ViewMessages.unseenInvisible;
            case WITHOUT_SCRIPT -> ViewMessages.unseenWithoutScript;
            case TEMPLATE -> ViewMessages.unseenTemplate;
            case SCRIPT -> ViewMessages.unseenScript;
        };
    }
}
