package claimmark.core.structure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Recognises the headings above other articles, and the notices of sites that sell subscriptions. */
public final class NeighbourPhrases {

    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_NOTICE = 200;
    private static final Pattern HEADING = Pattern.compile("(?:(?:recommended|suggested)(?: for you| stories| articles"
            + "| reading| posts| videos)?|you (?:may|might)(?: also)? (?:like|enjoy|be interested in).{0,20}"
            + "|related(?: articles?| stories| story| posts?| content| coverage| news| topics| links| reading)?"
            + "|more (?:stories|news|articles|posts|videos|like this|to read|coverage|from .{2,40}"
            + "|on this (?:story|topic))"
            + "|read (?:next|more|also)|what to read next|up next|keep reading"
            + "|most (?:read|popular|viewed|shared|commented)(?: stories| articles| posts)?"
            + "|trending(?: now| stories| news| articles)?|popular (?:posts|stories|now|articles)"
            + "|latest (?:news|stories|articles|posts|headlines)|top stories|editor.?s.? picks?|don.?t miss"
            + "|also (?:read|of interest)|in other news|(?:from )?around the web|from the web"
            + "|sponsored (?:content|stories|links)|about (?:the (?:company|author|authors|publisher)|us)"
            + "|mehr zum thema|das k\u00f6nnte (?:sie|dich) auch interessieren|lesen sie auch|auch interessant"
            + "|meistgelesen(?:e artikel)?|weitere (?:artikel|meldungen|nachrichten)|\u00e0 lire aussi|lire aussi"
            + "|sur le m\u00eame sujet|les plus lus|te puede interesar|lo m\u00e1s le\u00eddo"
            + "|noticias relacionadas|leia (?:tamb\u00e9m|mais)|veja tamb\u00e9m|mais lidas|leggi anche"
            + "|potrebbe(?:ro)? interessarti(?: anche)?|lees ook|meest gelezen|czytaj (?:tak\u017ce|te\u017c)"
            + "|zobacz (?:tak\u017ce|te\u017c)"
            + "|\u0447\u0438\u0442\u0430\u0439\u0442\u0435 \u0442\u0430\u043a\u0436\u0435"
            + "|\u043f\u043e \u0442\u0435\u043c\u0435|ilgili haberler|les ogs\u00e5|l\u00e4s (?:ocks\u00e5|mer)"
            + "|l\u00e6s ogs\u00e5|lue my\u00f6s"
            + "|\u76f8\u5173(?:\u65b0\u95fb|\u9605\u8bfb|\u6587\u7ae0)|\u63a8\u8350\u9605\u8bfb"
            + "|\u95a2\u9023\u8a18\u4e8b|\u304a\u3059\u3059\u3081(?:\u8a18\u4e8b)?|\uad00\ub828 ?\uae30\uc0ac"
            + "|\u0627\u0642\u0631\u0623 \u0623\u064a\u0636\u0627"
            + "|\u0645\u0648\u0627\u0636\u064a\u0639 \u0630\u0627\u062a \u0635\u0644\u0629)[:!.\u2026]?");
    private static final Pattern COMPANY = Pattern.compile("(?:About|\u00dcber|\u00c0 propos de|Acerca de|Sobre"
            + "|Over|Om)"
            + " \\p{Lu}[\\p{L}\\p{N}&.'\u2019-]*(?: [\\p{Lu}\\p{N}&][\\p{L}\\p{N}&.'\u2019-]*){0,4}:?");
    private static final Pattern NOTICE = Pattern.compile("you(?:.ve| have) (?:read|reached|used).{0,30}"
            + "(?:free|monthly|limit).{0,30}(?:articles?|stor(?:y|ies)|limit|month)|"
            + "subscribe (?:now )?to (?:continue|keep|go on) reading|(?:to|sign up to) continue reading"
            + "|already a (?:subscriber|member)\\?|is (?:only )?(?:for|available to) subscribers"
            + "|nur f\u00fcr abonnent|r\u00e9serv\u00e9 aux abonn\u00e9s|solo para suscriptores"
            + "|exclusivo para assinantes");

    /** Every notice contains one of these, whatever its first letter is. Searching for them is many times faster. */
    private static final List<String> NOTICE_WORDS = List.of("free", "month", "limit", "ubscri", "continue reading",
            "lready a ", "abonn", "suscriptores", "assinantes");

    private NeighbourPhrases() {
    }

    /** Whether a heading says that other articles, or the site itself, are below it. */
    public static boolean isHeading(String line) {
        return line.length() <= LONGEST_HEADING && HEADING.matcher(line.strip().toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether a heading says that whoever published the article is described below it: "About Harbour Lines". */
    public static boolean isAboutCompany(String line) {
        return line.length() <= LONGEST_HEADING && COMPANY.matcher(line).matches();
    }

    /** Whether a paragraph asks its reader to pay for the article. */
    public static boolean isPaywallNotice(String line) {
        return line.length() <= LONGEST_NOTICE && NOTICE_WORDS.stream().anyMatch(line::contains)
                && NOTICE.matcher(line.toLowerCase(Locale.ROOT)).find();
    }
}
