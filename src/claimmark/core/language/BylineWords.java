package claimmark.core.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words before and between the names of authors, in the languages with the most news. {@link Byline} knows the
 * forms of English itself.
 */
enum BylineWords {
    ENGLISH("en", "", "words|text|story|reporter|reporters", "and"),
    GERMAN("de", "autor|autorin|autoren|autorinnen|von|ein artikel von|ein beitrag von|ein kommentar von"
            + "|eine analyse von|ein gastbeitrag von|verfasst von|geschrieben von|aufgezeichnet von|verfasser"
            + "|verfasserin",
            "text|protokoll|interview", "und|sowie"),
    FRENCH("fr", "auteur|auteure|autrice|auteurs|par|écrit par|rédigé par|publié par|propos recueillis par"
            + "|un article de|de notre envoyé spécial|de notre envoyée spéciale|de notre correspondant"
            + "|de notre correspondante"
            + "|texte de|de", "texte|journaliste", "et"),
    SPANISH("es", "autor|autora|autores|por|escrito por|publicado por|redactado por|un artículo de|de"
            + "|de nuestro corresponsal|de nuestra corresponsal|de nuestro enviado especial|de nuestra enviada"
            + " especial",
            "texto|textos|redacción|periodista", "y|e"),
    PORTUGUESE("pt", "autor|autora|autores|por|escrito por|publicado por|texto de|reportagem de|de", "texto|reportagem"
            + "|jornalista", "e"),
    ITALIAN("it", "autore|autrice|autori|di|a cura di|articolo di|scritto da|redatto da|testo di|pubblicato da"
            + "|dal nostro inviato|dalla nostra inviata|dal nostro corrispondente|dalla nostra corrispondente",
            "testo|testi", "e|ed"),
    DUTCH("nl", "auteur|auteurs|door|geschreven door|gepubliceerd door", "tekst|verslaggever|redactie", "en"),
    POLISH("pl", "autor|autorka|autorzy|autorki|przez|opracował|opracowała|opracowanie|oprac.|opr.|napisał|napisała"
            + "|pisze",
            "tekst|tekst i zdjęcia|dziennikarz|dziennikarka|źródło i autor", "i|oraz"),
    RUSSIAN("ru", "автор|авторы|автор текста|автор статьи|авторы текста|подготовил|подготовила|подготовили|записал"
            + "|записала|беседовал|беседовала|написал|написала", "текст|корреспондент|журналист", "и"),
    UKRAINIAN("uk", "автор|авторка|автори|підготував|підготувала|записав|записала|розмовляла|розмовляв",
            "текст|журналіст|журналістка", "та|і|й"),
    BULGARIAN("bg", "автор|автори|от", "текст|журналист", "и"),
    CZECH("cs", "autor|autorka|autoři|napsal|napsala|připravil|připravila|autor článku|od", "text|redaktor|redaktorka",
            "a"),
    SLOVAK("sk", "autor|autorka|autori|napísal|napísala|pripravil|pripravila|od", "text|redaktor|redaktorka", "a"),
    CROATIAN("hr", "autor|autorica|autori|piše|pišu|napisao|napisala|аутор|аутори|пише|пишу", "tekst|novinar|novinarka",
            "i|и"),
    SLOVENE("sl", "avtor|avtorica|avtorji|piše|pišeta|napisal|napisala", "besedilo|tekst|novinar|novinarka", ""),
    ROMANIAN("ro", "autor|autoare|autori|autorul|scris de|publicat de|un articol de|articol de|de", "text|redactor",
            "și|şi"),
    HUNGARIAN("hu", "szerző|szerzők|írta|írták|készítette|szerzője", "szöveg|tudósító", "és|valamint"),
    GREEK("el", "συντάκτης|συντάκτρια|συγγραφέας|αρθρογράφος|γράφει|γράφουν|γράφει ο|γράφει η|από|από τον|από την|του"
            + "|της"
            + "|των|επιμέλεια", "κείμενο|ρεπορτάζ|πηγή και συντάκτης", "και|κι"),
    TURKISH("tr", "yazar|yazarı|yazarlar|yazan|hazırlayan|haberi yazan|kaleme alan", "haber|muhabir|yazı|röportaj",
            "ve|ile"),
    SWEDISH("sv", "av|skriven av|publicerad av|skribent|författare|artikel av|text av", "text|reporter|journalist",
            "och|samt"),
    DANISH("da", "af|skrevet af|forfatter|av|skrevet av|artikel af|journalist|publisert av|udgivet af",
            "tekst|reporter", "og|samt"),
    FINNISH("fi", "kirjoittaja|kirjoittajat|kirjoittanut", "teksti|toimittaja|toimittajat", "ja|sekä"),
    ESTONIAN("et", "autor|autorid|kirjutas", "tekst|toimetaja|ajakirjanik", "ja|ning"),
    LATVIAN("lv", "autors|autore|autori", "teksts|žurnālists|žurnāliste", "un"),
    LITHUANIAN("lt", "autorius|autorė|autoriai|parengė|rašo", "tekstas", "ir"),
    CATALAN("ca", "autor|autora|autors|escrit per|de", "text|redacció", "i"),
    ARABIC("ar", "بقلم|كتب|كتبت|كتبه|كتبته|الكاتب|الكاتبة|إعداد|اعداد|تقرير|أجرى الحوار|أجرت الحوار|المؤلف|من إعداد",
            "تحرير|نص|المراسل", "و"),
    PERSIAN("fa", "نویسنده|نویسندگان|نوشته|نوشتهٔ|به قلم|خبرنگار|گزارشگر|از", "گزارش|متن", "و"),
    HEBREW("he", "מאת|כתב|כתבה|נכתב על ידי|נכתב ע\"י", "כותב|כותבת|טקסט", "ו"),
    URDU("ur", "تحریر|مصنف|از|لکھاری|کالم نگار", "رپورٹ|رپورٹر", "اور"),
    HINDI("hi", "लेखक|लेखिका|द्वारा|लेखन|प्रस्तुति", "रिपोर्ट|रिपोर्टर|संवाददाता", "और|एवं|तथा|व"),
    BENGALI("bn", "লেখক|লেখিকা|লিখেছেন|লেখা|প্রতিবেদক", "প্রতিবেদন", "ও|এবং"),
    TAMIL("ta", "எழுதியவர்|ஆசிரியர்", "செய்தியாளர்", "மற்றும்"),
    INDONESIAN("id", "oleh|ditulis oleh|penulis|disusun oleh|laporan oleh|pengarang",
            "reporter|pewarta|jurnalis|wartawan"
            + "|teks", "dan"),
    VIETNAMESE("vi", "tác giả|bởi|bài viết của|viết bởi|người viết", "bài|bài viết|phóng viên|pv", "và"),
    THAI("th", "โดย|เขียนโดย|ผู้เขียน|เรื่องโดย|รายงานโดย", "เรื่อง|ผู้สื่อข่าว", "และ"),
    SWAHILI("sw", "mwandishi|waandishi|imeandikwa na", "", "na"),
    CHINESE("zh", "作者|本报记者|本報記者|记者|記者|撰文|撰稿|撰稿人|编写|特约记者|特約記者|实习记者|本刊记者", "文|文字|采写|采访|編寫|報道",
            "和|与|及|與"),
    JAPANESE("ja", "著者|執筆者|執筆|筆者|ライター|取材・文|文・写真", "文|記者|取材", "と"),
    KOREAN("ko", "작성자|글쓴이|지은이|필자", "글|기자|취재|글·사진", "와|과");

    private static final int LONGEST = 24;
    private static final String MARKS = ":\uff1a/\uff0f|\uff5c=\uff1d\u30fb";
    private static final String DASHES = "-\u2013\u2014";
    /** A preposition so frequent that it announces authors only in articles of its language. */
    private static final String FREQUENT = "de";
    private static final Map<String, List<String>> ANNOUNCING = byFirstWord(false);
    private static final Map<String, List<String>> LABELS = byFirstWord(true);

    private final String tag;
    private final List<String> announcing;
    private final List<String> labels;
    private final String between;

    BylineWords(String tag, String announcing, String labels, String between) {
        this.tag = tag;
        this.announcing = List.of(announcing.split("\\|"));
        this.labels = labels.isEmpty() ? List.of() : List.of(labels.split("\\|"));
        this.between = between;
    }

    /**
     * The beginning of a line that announces authors.
     *
     * @param end the place after the words, and after the mark and the spaces that follow them
     * @param marked whether a colon or a similar mark follows the words. Without one, they may be words of a sentence.
     * @param label whether the words also stand before other things than names: "Text:"
     */
    record Lead(int end, boolean marked, boolean label) {
    }

    /** The words between names in all languages, as alternatives of a regular expression. */
    static String between() {
        return Stream.of(values()).flatMap(words -> Stream.of(words.between.split("\\|")))
                .filter(word -> !word.isEmpty())
                .distinct().collect(Collectors.joining("|"));
    }

    /**
     * The announcing words at the start of a line; empty when there are none.
     *
     * @param language the BCP 47 tag of the article's language; empty when it is not known
     */
    static Optional<Lead> lead(String line, String language) {
        int end = firstWordEnd(line);
        if (end == 0) {
            return Optional.empty();
        }
        String word = line.substring(0, end).toLowerCase(Locale.ROOT);
        boolean ideographs = Character.isIdeographic(line.charAt(0));
        for (int length = ideographs ? Math.min(5, end) : end; length > 0; length = ideographs ? length - 1 : 0) {
            String key = word.substring(0, Math.min(length, word.length()));
            Optional<Lead> lead = longest(line, ANNOUNCING.getOrDefault(key, List.of()), false, language)
                    .or(() -> longest(line, LABELS.getOrDefault(key, List.of()), true, language));
            if (lead.isPresent()) {
                return lead;
            }
        }
        return Optional.empty();
    }

    private static Optional<Lead> longest(String line, List<String> phrases, boolean label, String language) {
        Optional<Lead> longest = Optional.empty();
        for (String phrase : phrases) {
            boolean found = line.regionMatches(true, 0, phrase, 0, phrase.length())
                    && isBorder(line, phrase.length()) && (!phrase.equals(FREQUENT) || saysDe(language));
            Lead lead = found ? after(line, phrase.length(), label) : new Lead(0, false, label);
            if (found && (lead.marked() || !label) && longest.filter(other -> other.end() >= lead.end()).isEmpty()) {
                longest = Optional.of(lead);
            }
        }
        return longest;
    }

    private static boolean saysDe(String language) {
        String primary = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Stream.of(values()).anyMatch(words -> words.tag.equals(primary) && words.announcing.contains(FREQUENT));
    }

    private static Lead after(String line, int words, boolean label) {
        int at = skipSpaces(line, words);
        boolean marked = at < line.length() && MARKS.indexOf(line.charAt(at)) >= 0;
        boolean dashed = at > words && at + 1 < line.length() && DASHES.indexOf(line.charAt(at)) >= 0
                && line.charAt(at + 1) == ' ';
        return new Lead(skipSpaces(line, marked || dashed ? at + 1 : at), marked, label);
    }

    private static int skipSpaces(String line, int from) {
        int at = from;
        while (at < line.length() && Character.isSpaceChar(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBorder(String line, int at) {
        return at >= line.length() || Character.isIdeographic(line.charAt(at - 1)) || !isOfWord(line.charAt(at))
                || line.charAt(at - 1) == '.';
    }

    private static int firstWordEnd(String line) {
        int end = 0;
        while (end < line.length() && end < LONGEST && isOfWord(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(char unit) {
        int type = Character.getType(unit);
        return Character.isLetterOrDigit(unit) || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static Map<String, List<String>> byFirstWord(boolean label) {
        Map<String, List<String>> byFirst = new HashMap<>();
        for (BylineWords words : values()) {
            for (String phrase : label ? words.labels : words.announcing) {
                byFirst.computeIfAbsent(phrase.substring(0, firstWordEnd(phrase)), first -> new ArrayList<>())
                        .add(phrase);
            }
        }
        return byFirst;
    }
}
