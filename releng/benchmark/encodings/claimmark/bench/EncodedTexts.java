package claimmark.bench;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;

import com.ibm.icu.text.TimeZoneNames;

/**
 * Texts in many languages, written in many charsets. They are made of the names of time zones, and of the cities that
 * time zones are called by, in the Unicode Common Locale Data Repository (CLDR). None of our statistics are made of
 * these.
 */
final class EncodedTexts {

    /** Charsets, each with up to ten languages that are written in it. */
    static final Map<String, List<String>> LANGUAGES = new LinkedHashMap<>();

    static {
        add("UTF-8", "de", "fr", "ru", "el", "ar", "he", "th", "zh-CN", "ja", "ko");
        add("UTF-16LE", "en", "de", "ru", "el", "ar", "hi", "th", "zh-CN", "ja", "ko");
        add("UTF-16BE", "en", "fr", "uk", "el", "fa", "he", "vi", "zh-TW", "ja", "ko");
        add("windows-31j", "ja");
        add("EUC-JP", "ja");
        add("GB18030", "zh-CN");
        add("Big5", "zh-TW");
        add("EUC-KR", "ko");
        add("windows-1250", "pl", "cs", "sk", "hu", "ro", "hr", "sl", "sq", "bs", "de");
        add("windows-1251", "ru", "uk", "be", "bg", "sr", "mk");
        add("windows-1252", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "fi", "is");
        add("windows-1253", "el");
        add("windows-1254", "tr");
        add("windows-1255", "he");
        add("windows-1256", "ar", "fa", "ur");
        add("windows-1257", "lt", "lv", "et");
        add("windows-1258", "vi");
        add("x-windows-874", "th");
        add("ISO-8859-2", "pl", "cs", "sk", "hu", "ro", "hr", "sl", "bs", "sq", "de");
        add("ISO-8859-5", "ru", "bg", "sr", "mk", "be");
        add("ISO-8859-7", "el");
        add("ISO-8859-15", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "fi", "et");
        add("KOI8-R", "ru", "bg");
        add("KOI8-U", "uk", "ru");
        add("IBM866", "ru", "bg");
    }

    private static final Set<String> WITHOUT_SPACES = Set.of("zh", "ja");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private final Map<String, List<String>> names = new LinkedHashMap<>();

    private static void add(String charset, String... languages) {
        LANGUAGES.put(charset, List.of(languages));
    }

    /** A text of {@code length} characters that the charset can write, and that is not all ASCII. */
    String text(String language, Charset charset, int length, Random random) {
        CharsetEncoder encoder = charset.newEncoder();
        List<String> usable = names.computeIfAbsent(language, EncodedTexts::names).stream()
                .map(name -> language.equals("vi") && !encoder.canEncode(name) ? withTones(name) : name)
                .filter(encoder::canEncode).toList();
        boolean spaced = !WITHOUT_SPACES.contains(Locale.forLanguageTag(language).getLanguage());
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(usable.get(random.nextInt(usable.size())));
            int next = random.nextInt(10);
            text.append(next == 0 ? spaced ? ".\n" : "\u3002\n" : next < 4 ? spaced ? ", " : "\uff0c"
                    : spaced ? " " : "");
        }
        return text.substring(0, length);
    }

    private static List<String> names(String language) {
        Locale locale = Locale.forLanguageTag(language);
        TimeZoneNames cities = TimeZoneNames.getInstance(locale);
        List<String> names = new ArrayList<>(Stream.of(TimeZone.getAvailableIDs())
                .flatMap(id -> Stream.of(TimeZone.getTimeZone(id).getDisplayName(false, TimeZone.LONG, locale),
                        cities.getExemplarLocationName(id)))
                .filter(name -> name != null && !name.isBlank()).distinct().sorted().toList());
        names.removeIf(name -> name.startsWith("GMT"));
        return names;
    }

    /** With the tones as characters of their own, as windows-1258 has them. */
    private static String withTones(String name) {
        StringBuilder written = new StringBuilder();
        for (char letter : name.toCharArray()) {
            String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            StringBuilder base = new StringBuilder();
            StringBuilder tones = new StringBuilder();
            parts.chars().forEach(part -> (TONES.indexOf(part) >= 0 ? tones : base).append((char) part));
            written.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tones);
        }
        return written.toString();
    }
}
