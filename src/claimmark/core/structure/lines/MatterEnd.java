package claimmark.core.structure.lines;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import claimmark.core.structure.copies.Lines;
import claimmark.core.text.Spacing;
import claimmark.core.text.TextSpan;

/**
 * Finds where the front matter of a text ends: what site generators and programs that copy pages write above an
 * article. It stands between lines of {@code ---} or {@code +++}, in braces, behind signs of per cent, or is a run of
 * lines such as {@code Title: Library stays open}.
 */
public final class MatterEnd {

    private static final int MOST = 20_000;
    private static final int MOST_LINES = 200;
    private static final int LEAST_KEYS = 2;
    private static final int PANDOC_LINES = 3;
    private static final Set<String> FENCES = Set.of("---", "+++");
    private static final String OTHER_END = "...";
    private static final Pattern KEY = Pattern.compile("[\"']?\\p{L}[\\p{L}\\p{N}_ -]{0,30}[\"']? ?[:=].*");
    private static final Pattern NAMED = Pattern.compile("(?:[*_]{2})?(\\p{L}[\\p{L} _-]{1,24})(?:[*_]{2})? ?:"
            + " ?(?:[*_]{2})?(.*)");
    private static final Set<String> TITLES = Set.of("title", "headline", "titel", "titre", "t\u00edtulo", "titolo",
            "tytu\u0142", "\u0437\u0430\u0433\u043e\u043b\u043e\u0432\u043e\u043a", "ba\u015fl\u0131k", "judul",
            "\u6807\u9898", "\u6a19\u984c", "\u30bf\u30a4\u30c8\u30eb", "\uc81c\ubaa9");
    private static final Set<String> KEYS = Set.of("author", "authors", "byline", "by", "date", "published",
            "publication date", "published time", "modified", "updated", "url", "url source", "source", "link",
            "category", "categories", "tags", "slug", "status", "summary", "description", "language", "lang",
            "publisher", "site", "section", "subtitle", "markdown content", "content", "copyright", "autor", "autorin",
            "datum", "quelle", "auteur", "fecha", "fuente", "autore", "data", "fonte", "image", "template", "layout",
            "keywords", "id", "permalink", "pubdate", "retrieved", "accessed");

    private MatterEnd() {
    }

    /** The offset behind the last line of the front matter; 0 when there is none. */
    public static int of(String text) {
        int start = 0;
        while (start < text.length() && (Spacing.isSpace(text.charAt(start)) || text.charAt(start) == '\ufeff')) {
            start++;
        }
        if (start == text.length()) {
            return 0;
        }
        char first = text.charAt(start);
        boolean may = "-+{%*_".indexOf(first) >= 0 || Character.isLetter(first);
        if (!may || !isShortOrNamed(text, start)) {
            return 0;
        }
        String head = text.substring(0, Math.min(MOST, text.length()));
        List<TextSpan> lines = Lines.of(head);
        return switch (first) {
            case '-', '+' -> fenced(head, lines);
            case '{' -> inBraces(head, lines);
            case '%' -> behindSigns(head, lines);
            default -> named(head, lines);
        };
    }

    /** Whether a line is one of those between which front matter stands. */
    public static boolean isFence(String line) {
        return FENCES.contains(line) || line.equals(OTHER_END);
    }

    /** Whether the first line is a fence, or names something. Most texts begin with neither. */
    private static boolean isShortOrNamed(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < 30 && ":\n\r".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.charAt(start) == '%' || end - start <= 3 || end < text.length() && text.charAt(end) == ':';
    }

    private static int fenced(String head, List<TextSpan> lines) {
        String fence = line(head, lines, 0);
        boolean keyed = false;
        for (int i = 1; i < Math.min(MOST_LINES, lines.size()) && FENCES.contains(fence); i++) {
            String line = line(head, lines, i);
            if (line.equals(fence) || fence.equals("---") && line.equals(OTHER_END)) {
                return keyed ? lines.get(i).end() : 0;
            }
            keyed |= KEY.matcher(line).matches();
        }
        return 0;
    }

    private static int inBraces(String head, List<TextSpan> lines) {
        boolean titled = false;
        for (int i = 0; i < Math.min(MOST_LINES, lines.size()) && line(head, lines, 0).equals("{"); i++) {
            TextSpan line = lines.get(i);
            titled |= line(head, lines, i).startsWith("\"title\"");
            boolean outer = line.start() == 0 || "\n\r".indexOf(head.charAt(line.start() - 1)) >= 0;
            if (outer && line(head, lines, i).equals("}")) {
                return titled ? line.end() : 0;
            }
        }
        return 0;
    }

    private static int behindSigns(String head, List<TextSpan> lines) {
        int end = 0;
        for (int i = 0; i < Math.min(PANDOC_LINES, lines.size()) && line(head, lines, i).startsWith("% "); i++) {
            end = lines.get(i).end();
        }
        return end;
    }

    /** A run of lines with known names, one of which is the title. */
    private static int named(String head, List<TextSpan> lines) {
        boolean titled = false;
        int keys = 0;
        int end = 0;
        for (int i = 0; i < Math.min(MOST_LINES, lines.size()); i++) {
            Matcher named = NAMED.matcher(line(head, lines, i));
            String key = named.matches() ? named.group(1).strip().toLowerCase(Locale.ROOT) : "";
            boolean title = TITLES.contains(key);
            if (!title && !KEYS.contains(key)) {
                break;
            }
            titled |= title;
            keys++;
            end = lines.get(i).end();
        }
        return titled && keys >= LEAST_KEYS ? end : 0;
    }

    private static String line(String head, List<TextSpan> lines, int line) {
        return lines.get(line).of(head);
    }
}
