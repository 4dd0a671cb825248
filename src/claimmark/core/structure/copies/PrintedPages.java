package claimmark.core.structure.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import claimmark.core.structure.LineShape;
import claimmark.core.text.TextSpan;

/**
 * The lines of a text that was printed, as from a PDF file. What stands at the top or at the foot of several pages, and
 * differs in numbers only, was added by printing; so were numbers of pages. The end of a sentence was not.
 *
 * @param lines the lines without what printing added
 * @param additions running heads and page numbers
 */
record PrintedPages(List<TextSpan> lines, List<TextSpan> additions) {

    private static final int EDGE = 2;
    private static final int LONGEST = 160;
    private static final int LONGEST_NUMBER = 30;
    static final int SHORTEST_PAGE = 5;
    private static final Pattern NUMBER = Pattern.compile("(?iu)[-\u2013\u2014 |]{0,3}(?:page|p\\.|seite|página|pagina"
            + "|pág\\.|стр\\.|strona|sida|side)? ?(\\d{1,4})(?: ?(?:/|of|von|de|sur|di|van|из|z|av|af) ?\\d{1,4})?"
            + "[-\u2013\u2014 |.]{0,3}");

    private static final Pattern ROMAN_NUMBER = Pattern.compile("[-\u2013\u2014 ]{0,3}[ivxl]{1,7}[-\u2013\u2014"
            + " ]{0,3}");

    static PrintedPages of(String text, List<TextSpan> lines) {
        List<Integer> fed = fedPages(text, lines);
        List<Integer> starts = fed.size() < 2 ? numberedPages(text, lines) : fed;
        if (starts.size() < 2) {
            return without(CountedHeads.of(text, lines), lines);
        }
        boolean[] added = new boolean[lines.size()];
        Map<String, Integer> counts = new HashMap<>();
        List<Integer> edges = edges(starts, lines.size());
        edges.removeIf(i -> LineShape.of(text, lines.get(i)).endsSentence());
        edges.forEach(i -> counts.merge(key(text, lines.get(i)), 1, Integer::sum));
        edges.forEach(i -> added[i] = isOnPages(counts.get(key(text, lines.get(i))), starts.size())
                || NUMBER.matcher(lines.get(i).of(text)).matches()
                || fed.size() > 1 && ROMAN_NUMBER.matcher(lines.get(i).of(text)).matches());
        return without(added, lines);
    }

    private static PrintedPages without(boolean[] added, List<TextSpan> lines) {
        List<TextSpan> kept = new ArrayList<>();
        List<TextSpan> additions = new ArrayList<>();
        for (int i = 0; i < added.length; i++) {
            (added[i] ? additions : kept).add(lines.get(i));
        }
        return new PrintedPages(kept, additions);
    }

    /** Whether a line stands on at least two pages, and on half of those but the first. */
    private static boolean isOnPages(int count, int pages) {
        return count > 1 && count * 2 >= pages - 1;
    }

    /** The indices of the first lines of the pages, where pages end with form feeds. */
    private static List<Integer> fedPages(String text, List<TextSpan> lines) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int from = i == 0 ? 0 : lines.get(i - 1).end();
            if (i == 0 || text.substring(from, lines.get(i).start()).indexOf('\f') >= 0) {
                starts.add(i);
            }
        }
        return starts;
    }

    /**
     * The indices of the first lines of the pages, where pages end with their numbers, which count up. Numbers alone
     * may be those of chapters.
     */
    private static List<Integer> numberedPages(String text, List<TextSpan> lines) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        int last = -1;
        boolean named = false;
        for (int i = 0; i < lines.size(); i++) {
            TextSpan line = lines.get(i);
            Matcher number = NUMBER.matcher(Lines.isNumbered(text, line, LONGEST_NUMBER) ? line.of(text) : "");
            if (number.matches()) {
                int page = Integer.parseInt(number.group(1));
                boolean next = last < 0 || page == last + 1;
                named |= next && number.group().length() > number.group(1).length();
                if (next && i - starts.get(starts.size() - 1) >= SHORTEST_PAGE) {
                    last = page;
                    starts.add(i + 1);
                }
            }
        }
        return starts.size() < 3 || !named ? List.of() : starts;
    }

    /** The indices of the lines at the top and the foot of the pages, each once. */
    private static List<Integer> edges(List<Integer> starts, int size) {
        List<Integer> edges = new ArrayList<>();
        for (int page = 0; page < starts.size(); page++) {
            int start = starts.get(page);
            int end = page + 1 < starts.size() ? starts.get(page + 1) : size;
            for (int i = start; i < end; i++) {
                if (i < start + EDGE || i >= end - EDGE) {
                    edges.add(i);
                }
            }
        }
        return edges;
    }

    private static String key(String text, TextSpan line) {
        StringBuilder key = new StringBuilder();
        for (int i = line.start(); i < Math.min(line.end(), line.start() + LONGEST); i++) {
            char unit = text.charAt(i);
            boolean again = Character.isDigit(unit) && !key.isEmpty() && key.charAt(key.length() - 1) == '#';
            if (!again) {
                key.append(Character.isDigit(unit) ? '#' : unit);
            }
        }
        return key.toString();
    }
}
