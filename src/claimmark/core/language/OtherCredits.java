package claimmark.core.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a byline goes on with those who are credited with something else than the text: {@code Text: Ann Lee
 * Photos: Bob Roe}.
 */
final class OtherCredits {

    private static final String PICTURES = "photos?|photographs?|photography|pictures?|images?|videos?|graphics?|fotos?"
            + "|foto['\u2019]s|bild|bilder|fotograf(?:in|ie|e|a|\u00ed|\u00eda|\u00edas|ia)?|grafik|kamera|schnitt"
            + "|photographies?|vid\u00e9os?|v\u00eddeos?|im\u00e1genes|imagens|immagini|beeld|zdj\u0119cia|zdj\u0119cie"
            + "|fot|\u0444\u043e\u0442\u043e|\u0432\u0438\u0434\u0435\u043e|\u0432\u0456\u0434\u0435\u043e|kuvat?"
            + "|valokuvat?|foto\u011fraf(?:lar)?|fot\u00f3k?|k\u00e9pek|\u1ea3nh"
            + "|\u03c6\u03c9\u03c4\u03bf\u03b3\u03c1\u03b1\u03c6\u03af\u03b5?\u03c2|\u03c6\u03c9\u03c4\u03cc"
            + "|\u062a\u0635\u0648\u064a\u0631|\u05e6\u05d9\u05dc\u05d5\u05dd|\u092b\u094b\u091f\u094b"
            + "|\u0e20\u0e32\u0e1e|\u5199\u771f|\u64ae\u5f71|\u6444\u5f71|\u651d\u5f71|\uc0ac\uc9c4";
    private static final String EDITING = "editors?|editing|edited by|translation|redaktion|lektorat|\u00fcbersetzung"
            + "|montage|traduction|edici\u00f3n|traducci\u00f3n|montaggio|traduzione|edi\u00e7\u00e3o"
            + "|tradu\u00e7\u00e3o"
            + "|eindredactie|vertaling|redakcja|t\u0142umaczenie|redigering|\u00f6vers\u00e4ttning|edit\u00f6r"
            + "|\u0440\u0435\u0434\u0430\u043a\u0442\u043e\u0440(?:\u043a\u0430)?"
            + "|\u043f\u0435\u0440\u0435\u0432\u043e\u0434"
            + "|\u043f\u0435\u0440\u0435\u043a\u043b\u0430\u0434|st\u0159ih|p\u0159eklad|penyunting|bi\u00ean t\u1eadp"
            + "|szerkeszt\u0151|\u062a\u062d\u0631\u064a\u0631|\u05e2\u05e8\u05d9\u05db\u05d4"
            + "|\u0938\u0902\u092a\u093e\u0926\u0928|\u7f16\u8f91|\u7de8\u8f2f|\u8d23\u4efb\u7f16\u8f91|\u7de8\u96c6";
    private static final Pattern CREDIT = Pattern.compile("(?iu)(?<![\\p{L}\\p{M}])(?:" + PICTURES + '|' + EDITING
            + ")\\.? ?[:\uff1a=/\uff0f]|(?<=[\\s,])fot\\. ");

    private static final String SIGNS = " \t,;/|(\u00b7-\u00a0";

    private OtherCredits() {
    }

    private static String withoutSigns(String names) {
        int end = names.length();
        while (end > 0 && SIGNS.indexOf(names.charAt(end - 1)) >= 0) {
            end--;
        }
        return names.substring(0, end);
    }

    /** The part of a line before such a credit; the whole line when there is none, or when it begins with one. */
    static String before(String line) {
        Matcher credit = CREDIT.matcher(line);
        return credit.find() && credit.start() > 0 ? withoutSigns(line.substring(0, credit.start())) : line;
    }
}
