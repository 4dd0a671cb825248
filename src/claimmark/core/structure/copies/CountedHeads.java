package claimmark.core.structure.copies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import claimmark.core.text.TextSpan;

/**
 * Finds running heads with the number of the page in them, in a text without form feeds: "The Post   Page 2 of 4". They
 * differ in the number only, and it counts up.
 */
final class CountedHeads {

    private static final int LONGEST = 120;
    private static final Pattern NUMBER = Pattern.compile("(?iu)(?<!\\p{L})(?:page|p\\.|seite|p\u00e1gina|pagina"
            + "|p\u00e1g\\."
            + "|\u0441\u0442\u0440\\.|strona|sida|side|sayfa|halaman) ?(\\d{1,4})(?!\\d)");

    private CountedHeads() {
    }

    /** For each line whether it is such a head. */
    static boolean[] of(String text, List<TextSpan> lines) {
        Map<String, List<Integer>> heads = new LinkedHashMap<>();
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!Lines.isNumbered(text, lines.get(i), LONGEST)) {
                continue;
            }
            String line = lines.get(i).of(text);
            Matcher number = NUMBER.matcher(line);
            if (number.find()) {
                int page = Integer.parseInt(number.group(1));
                boolean next = last < 0 || page == last + 1;
                last = page;
                String key = line.substring(0, number.start()) + line.substring(number.end());
                List<Integer> alike = heads.computeIfAbsent(key.strip(), each -> new ArrayList<>());
                if (!next) {
                    alike.clear();
                }
                alike.add(i);
            }
        }
        boolean[] added = new boolean[lines.size()];
        heads.values().stream().filter(alike -> alike.size() > 1).filter(CountedHeads::areApart)
                .forEach(alike -> alike.forEach(line -> added[line] = true));
        return added;
    }

    /** Whether there is text between two heads. */
    private static boolean areApart(List<Integer> alike) {
        return alike.get(1) - alike.get(0) >= PrintedPages.SHORTEST_PAGE;
    }
}
