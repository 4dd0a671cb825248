package claimmark.core.structure.lines;

import java.util.Locale;
import java.util.regex.Pattern;

import claimmark.core.text.WordEdges;

/**
 * Recognises short lines between the sections of a page: share buttons, and headings such as "Comments" or "Related
 * articles".
 */
enum SectionMark {

    /** Any other line. */
    NONE,
    /** Offers to share the article. It may stand above, inside or below the article. */
    SHARING,
    /** Opens comments, tags, other articles, or the foot of the page. */
    ENDING;

    private static final int LONGEST = 80;

    private static final Pattern SHARED = WordEdges.compile("(?:(?:\\d+ )?(?:shares?|tweets?)|facebook|twitter|whatsapp"
            + "|linkedin"
            + "|pinterest|reddit|flipboard|telegram|e-?mail|print|copy link|share (?:this|on|via|to)\\b.{0,30}"
            + "|tweet (?:this|on)\\b.{0,30}|compartilh\\w+(?: .{0,30})?|comparti(?:r|lo|das)(?: .{0,30})?|teilen"
            + "|drucken"
            + "|partager(?: .{0,30})?|condividi(?: .{0,30})?|udost\u0119pnij|delen|dela|payla\u015f"
            + "|\u043f\u043e\u0434\u0435\u043b\u0438\u0442\u044c\u0441\u044f)[:.!]?");

    private static final Pattern ENDED = WordEdges.compile("(?:"
            // comments
            + "(?:\\d+ )?(?:comments?|comentarios?|coment\u00e1rios?|kommentare?|commentaires?|commenti|reacties"
            + "|yorumlar"
            + "|\u043a\u043e\u043c\u043c\u0435\u043d\u0442\u0430\u0440\u0438\u0438|komentarze)(?: \\(?\\d+\\)?)?"
            + "|no comments(?: yet)?|\\d+ (?:responses?|thoughts?|replies) (?:to|on) .*"
            + "|(?:leave|post|add|write) a (?:reply|comment)\\b.*"
            + "|join the (?:conversation|discussion)\\b.*|be the first to comment\\b.*"
            + "|(?:you must|please)(?: be)? log(?:ged)? ?in\\b.*"
            + "|log in to (?:reply|comment)\\b.*|cancel reply|reader comments\\b.*"
            + "|(?:show|view|see|read)(?: all)?(?: \\d+)? comments"
            + "|deixe (?:um|seu|uma)\\b.*|deja (?:un|tu)\\b.*|laisser un commentaire\\b.*|schreiben? sie\\b.*"
            + "|lascia un\\b.*"
            // other articles
            + "|(?:related|recommended|similar|popular|trending|latest"
            + "|recent)(?: (?:articles?|posts?|stories|news|links?|topics?"
            + "|content|reading|videos?|items?|now|for you))?|(?:top|most (?:popular|read|viewed|recent"
            + "|shared))(?: .{0,20})?"
            + "|(?:you (?:may|might|ll|will) also (?:like|enjoy|be interested)"
            + "|more (?:from|in|on|stories|news|articles|like this)"
            + "|read (?:more|next|also)|see also|up next|what to read next|keep reading|explore further"
            + "|editor.?s picks?"
            + "|don.?t miss|from (?:the|around the) web|promoted|sponsored|partner)\\b.*"
            + "|(?:artigos|not\u00edcias|posts|mat\u00e9rias|art\u00edculos|noticias|entradas) relacionad[oa]s"
            + "|(?:leia|veja|lee|lea|vea) (?:tamb\u00e9m|tambi\u00e9n|mais|m\u00e1s)\\b.*"
            + "|(?:mais lidas|lo m\u00e1s (?:le\u00eddo|visto))\\b.*"
            + "|(?:te|le) puede interesar\\b.*|mehr (?:zum thema|von|aus)\\b.*|das k\u00f6nnte sie\\b.*"
            + "|\u00e4hnliche (?:artikel|beitr\u00e4ge)"
            + "|(?:\u00e0 )?lire aussi\\b.*|sur le m\u00eame (?:sujet|th\u00e8me)"
            + "|articles (?:similaires|li\u00e9s|connexes)|leggi anche\\b.*"
            + "|articoli correlati|\u0447\u0438\u0442\u0430\u0439\u0442\u0435 \u0442\u0430\u043a\u0436\u0435.*"
            + "|czytaj (?:tak\u017ce|te\u017c|r\u00f3wnie\u017c).*|lees ook.*"
            + "|ilgili haberler|\u95a2\u9023\u8a18\u4e8b|\u76f8\u5173(?:\u6587\u7ae0|\u65b0\u95fb|\u9605\u8bfb)"
            + "|\uad00\ub828 ?\uae30\uc0ac"
            // tags, the author, the neighbours
            + "|(?:tags?|tagged|filed under|posted in|topics|categories|labels|etiquetas|schlagw\u00f6rter|schlagworte"
            + "|mots-cl\u00e9s"
            + "|\u0442\u0435\u0433\u0438|\u6807\u7b7e|\u30bf\u30b0)\\b.*|about (?:the )?authors?|sobre (?:o|el) autor"
            + "|\u00fcber den autor"
            + "|(?:previous|next|older|newer) (?:post|article|story|entry)s?"
            // the foot
            + "|(?:\u00a9|copyright\\b|all rights reserved|privacy policy|terms of|about us|contact us|contact"
            + "|follow us"
            + "|(?:sign up|subscribe)\\b|newsletters?\\b|advertise).*)[:.!?]*");

    static SectionMark of(String line) {
        if (line.length() > LONGEST) {
            return NONE;
        }
        String plain = line.strip().toLowerCase(Locale.ROOT);
        return SHARED.matcher(plain).matches() ? SHARING : ENDED.matcher(plain).matches() ? ENDING : NONE;
    }
}
