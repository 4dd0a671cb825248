package claimmark.ide.view;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

import claimmark.ide.look.Banner;
import claimmark.ide.look.Icons;
import claimmark.ide.look.OneLine;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.encoding.ArticleEncoding;

/**
 * Says that the encoding of the article is only guessed, shows a line of the text as proof, and lets the reviewer keep
 * it or set another. Until then nothing can be typed: it would be written in an encoding that may be wrong.
 */
final class EncodingBanner {

    private final ArticleEncoding encoding;
    private final Banner banner;

    EncodingBanner(Composite parent, ReviewContext article) {
        encoding = article.session().encoding();
        banner = Banner.withText(parent, Icons.CONFLICT);
        Composite choices = banner.buttonRow(2);
        Banner.button(choices, ViewMessages.keepEncoding, encoding::keep)
                .setToolTipText(ViewMessages.keepEncodingTip);
        Banner.button(choices, ViewMessages.setEncoding, article.textView()::setEncoding)
                .setToolTipText(ViewMessages.setEncodingTip);
    }

    Composite control() {
        return banner.control();
    }

    /** @return what there is to say; empty when there is nothing */
    String show() {
        String text = encoding.isGuess() ? NLS.bind(encoding.isTypedInVain() ? ViewMessages.encodingTypedInVain
                : ViewMessages.encodingGuessed, encoding.charset().displayName(), OneLine.of(encoding.passage())) : "";
        banner.say(text);
        return text;
    }
}
