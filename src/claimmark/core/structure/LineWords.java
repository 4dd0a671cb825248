package claimmark.core.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts lines into words in lower case. All numbers become the same word. */
public final class LineWords {

    private static final String NUMBER = "#";

    private LineWords() {
    }

    /** The words in the order of the line. */
    public static List<String> of(String line) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean inWord = i < line.length() && Character.isLetterOrDigit(line.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(Character.isDigit(line.charAt(start)) ? NUMBER
                        : line.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }

    /** The words of a line, followed by its pairs of adjacent words. */
    public static List<String> withPairs(String line) {
        List<String> words = of(line);
        int count = words.size();
        for (int i = 0; i + 1 < count; i++) {
            words.add(words.get(i) + ' ' + words.get(i + 1));
        }
        return words;
    }
}
