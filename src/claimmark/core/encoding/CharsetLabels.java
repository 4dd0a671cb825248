package claimmark.core.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The labels of charsets that the web (WHATWG Encoding Standard, section 4.2) and Java read differently. */
final class CharsetLabels {

    private static final Map<String, String> BY_LABEL = Map.ofEntries(
            Map.entry("ascii", "windows-1252"), Map.entry("us-ascii", "windows-1252"),
            Map.entry("ansi_x3.4-1968", "windows-1252"), Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"), Map.entry("iso88591", "windows-1252"),
            Map.entry("iso_8859-1", "windows-1252"), Map.entry("latin1", "windows-1252"),
            Map.entry("l1", "windows-1252"), Map.entry("x-user-defined", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"), Map.entry("latin5", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"), Map.entry("tis-620", "x-windows-874"),
            Map.entry("gb2312", "GBK"), Map.entry("gb_2312-80", "GBK"), Map.entry("chinese", "GBK"),
            Map.entry("shift_jis", "windows-31j"), Map.entry("shift-jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"), Map.entry("x-sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"), Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("korean", "x-windows-949"), Map.entry("big5", "Big5-HKSCS"),
            Map.entry("utf-16", "UTF-8"), Map.entry("utf-16le", "UTF-8"), Map.entry("utf-16be", "UTF-8"));

    private CharsetLabels() {
    }

    /**
     * The charset that a label stands for. Empty for an unknown label, for a charset that Java cannot write, and for a
     * charset without ASCII: its bytes could not have been read as a declaration.
     */
    static Optional<Charset> charset(String label) {
        String key = label.strip().toLowerCase(Locale.ROOT);
        String name = BY_LABEL.getOrDefault(key, key);
        try {
            return Charset.isSupported(name) ? Optional.of(Charset.forName(name)).filter(CharsetLabels::isUsable)
                    : Optional.empty();
        } catch (IllegalCharsetNameException notEvenAName) {
            return Optional.empty();
        }
    }

    private static boolean isUsable(Charset charset) {
        byte[] declaration = "<meta charset=\"\">".getBytes(StandardCharsets.US_ASCII);
        return charset.canEncode() && new String(declaration, charset).equals("<meta charset=\"\">");
    }
}
