package claimmark.core.dates;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import claimmark.core.text.ResourceLines;

/** The words that stand beside a date in a line of its own, in the languages with the most news. */
final class DateWords {

    /** Parts of words that say that an article was published, in small letters. */
    private static final List<String> PUBLICATION = List.of("publish", "posted", "post time", "post date", "appeared",
            "released", "written", "created", "ver\u00f6ffentlich", "erschienen", "erstellt", "publi\u00e9",
            "publica", "pubblica", "paru le", "gepubliceerd", "geplaatst", "opublik", "publikac", "publikov",
            "zve\u0159ejn", "zverejn", "vyd\u00e1n", "objav", "udgivet", "utgitt", "publisert", "publicer",
            "julkais", "megjelen", "k\u00f6zz\u00e9t\u00e9", "yay\u0131n", "avaldat", "public\u0113", "paskelbt",
            "diterbit", "tayang", "\u0111\u0103ng", "\u043e\u043f\u0443\u0431\u043b\u0438\u043a",
            "\u043f\u0443\u0431\u043b\u0438\u043a", "\u043e\u043f\u0443\u0431\u043b\u0456\u043a",
            "\u043f\u0443\u0431\u043b\u0456\u043a", "\u043e\u0431\u0458\u0430\u0432",
            "\u03b4\u03b7\u03bc\u03bf\u03c3", "\u0646\u0634\u0631", "\u0645\u0646\u062a\u0634\u0631",
            "\u0634\u0627\u0626\u0639", "\u05e4\u05d5\u05e8\u05e1\u05dd",
            "\u092a\u094d\u0930\u0915\u093e\u0936\u093f\u0924", "\u09aa\u09cd\u09b0\u0995\u09be\u09b6",
            "\u0bb5\u0bc6\u0bb3\u0bbf\u0baf", "\u0e40\u0e1c\u0e22\u0e41\u0e1e\u0e23\u0e48",
            "\u53d1\u5e03", "\u767c\u5e03", "\u767c\u4f48", "\u53d1\u8868", "\u767c\u8868", "\u520a\u767b",
            "\u516c\u958b", "\u63b2\u8f09", "\u6295\u7a3f", "\u914d\u4fe1", "\ub4f1\ub85d", "\uc785\ub825",
            "\uac8c\uc2dc", "\ubc1c\ud589");
    /** Parts of words that say that an article was changed, in small letters. */
    private static final List<String> CHANGE = List.of("updat", "modifi", "reviewed", "revised", "last edit",
            "last change", "aktualis", "aktualiz", "ge\u00e4ndert", "\u00fcberarbeitet", "stand:", "actualis",
            "actualiz", "atualiz", "mis \u00e0 jour", "mise \u00e0 jour", "aggiorna", "gewijzigd", "bijgewerkt",
            "g\u00fcncelle", "friss\u00edt", "m\u00f3dos\u00edt", "posodob", "a\u017eurir", "uppdater",
            "opdater", "oppdater", "p\u00e4ivit", "muokat", "uuendat", "atjaunin", "atnaujin", "diperbarui",
            "c\u1eadp nh\u1eadt", "\u043e\u0431\u043d\u043e\u0432\u043b", "\u043e\u043d\u043e\u0432\u043b",
            "\u0438\u0437\u043c\u0435\u043d", "\u0437\u043c\u0456\u043d\u0435",
            "\u0430\u043a\u0442\u0443\u0430\u043b\u0438\u0437", "\u0430\u0436\u0443\u0440\u0438\u0440",
            "\u03b5\u03bd\u03b7\u03bc\u03b5\u03c1", "\u03c4\u03c1\u03bf\u03c0\u03bf\u03c0",
            "\u062a\u062d\u062f\u064a\u062b", "\u0628\u0631\u0648\u0632\u0631\u0633", "\u05e2\u05d5\u05d3\u05db",
            "\u0905\u092a\u0921\u0947\u091f", "\u0905\u0926\u094d\u092f\u0924\u0928",
            "\u0e2d\u0e31\u0e1b\u0e40\u0e14\u0e15", "\u66f4\u65b0", "\u4fee\u6539", "\uc218\uc815",
            "\uc5c5\ub370\uc774\ud2b8");
    /** Other words in such lines: of the time of day, of the time that reading takes, of comments. */
    private static final Set<String> OTHERS = Set.of("and", "the", "from", "min", "mins", "minute", "minutes", "read",
            "reading", "time", "ago", "comment", "comments", "views", "shares", "words", "last", "first", "originally",
            "date", "data", "datum", "fecha", "tanggal", "uhr", "ore", "alle", "las", "uur", "godz", "klo", "lectura",
            "lecture", "leitura", "lettura", "lesezeit", "leestijd", "minuten", "minutos", "minuti", "min\u00fat",
            "\u0433\u043e\u0434\u0430", "\u0440\u043e\u043a\u0443", "\u0434\u0430\u0442\u0430", "est", "edt", "pst",
            "pdt", "gmt", "utc", "bst", "cet", "cest", "ist", "der", "den", "dem", "vom", "les", "del", "von", "noon",
            "midnight", "hours", "hora", "horas", "heure", "heures", "stunde", "stunden", "online", "print", "edition",
            "jour", "mise", "mis", "paru", "nh\u1eadt", "post", "edited");
    private static final Set<String> WEEKDAYS = Set.copyOf(ResourceLines.of(DateWords.class, "weekday-names.txt"));

    private DateWords() {
    }

    /** The place of the last word about publication; -1 when there is none. */
    static int lastOfPublication(String small) {
        return last(PUBLICATION, small);
    }

    /** The place of the last word about a change; -1 when there is none. */
    static int lastOfChange(String small) {
        return last(CHANGE, small);
    }

    private static int last(List<String> parts, String small) {
        return parts.stream().mapToInt(small::lastIndexOf).max().orElse(-1);
    }

    /** Whether a word, in small letters, is one that stands beside dates. */
    static boolean isKnown(String word) {
        return OTHERS.contains(word) || WEEKDAYS.contains(word) || MonthNames.isMonth(word)
                || Stream.concat(PUBLICATION.stream(), CHANGE.stream()).anyMatch(word::contains);
    }
}
