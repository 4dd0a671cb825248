package claimmark.ide.editor.encoding;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import claimmark.core.encoding.CharsetOrigin;
import claimmark.ide.session.encoding.ArticleEncoding;

/** How sure the encoding of an article is, in words. */
final class EncodingWords {

    private EncodingWords() {
    }

    /** For the status line. An encoding that nobody doubts is only named. */
    static String brief(ArticleEncoding encoding) {
        String words = encoding.origin().map(origin -> switch (origin) {
            case CHOICE -> EncodingMessages.chosen;
            case BYTE_ORDER_MARK -> EncodingMessages.byMark;
            case DECLARATION -> EncodingMessages.declared;
            case DETECTION -> isUtf8(encoding) ? EncodingMessages.declared : EncodingMessages.detected;
            case GUESS -> EncodingMessages.guess;
        }).orElse(EncodingMessages.damaged);
        return NLS.bind(words, encoding.charset().displayName());
    }

    /** Tells how the encoding became known. */
    static String sentence(ArticleEncoding encoding) {
        Optional<CharsetOrigin> origin = encoding.origin();
        String words = origin.map(known -> switch (known) {
            case CHOICE -> EncodingMessages.chosenTip;
            case BYTE_ORDER_MARK -> EncodingMessages.byMarkTip;
            case DECLARATION -> EncodingMessages.declaredTip;
            case DETECTION -> EncodingMessages.detectedTip;
            case GUESS -> EncodingMessages.guessTip;
        }).orElse(EncodingMessages.damagedTip);
        return NLS.bind(words, encoding.charset().displayName());
    }

    /** What is well-formed UTF-8 is nothing else. */
    private static boolean isUtf8(ArticleEncoding encoding) {
        return encoding.charset().name().equals("UTF-8");
    }
}
