package claimmark.core.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import claimmark.core.language.UnusualCharacter.Kind;

/**
 * Finds letters that look like letters of another script, in words of that script, as in a name whose Latin a is a
 * Cyrillic one. The letters are those of Latin, Cyrillic and Greek that Unicode lists as confusable (UTS 39) and that
 * have the same shape in common fonts. Words that mix scripts without such letters are not unusual.
 */
final class LookAlikes {

    private static final Map<UnicodeScript, String> LETTERS = Map.of(
            UnicodeScript.LATIN, "ABCEHIJKMNOPSTVXYZacdehijopqsuvwxy",
            UnicodeScript.CYRILLIC,
            "\u0410\u0412\u0421\u0415\u041D\u0406\u0408\u041A\u041C\u041E\u0420\u0405\u0422\u0425\u0423\u0474"
                    + "\u0430\u0441\u0501\u0435\u04BB\u0456\u0458\u043E\u0440\u051B\u0455\u051D\u0445\u0443\u0475"
                    + "\u04CF",
            UnicodeScript.GREEK,
            "\u0391\u0392\u0395\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A7\u03A5\u0396"
                    + "\u03BF\u03B1\u03BD\u03C1\u03B9\u03C5\u03BA\u03F2\u03F3");

    private LookAlikes() {
    }

    /** The letters of a word that are of another script than most of it and look like letters of that script. */
    static List<UnusualCharacter> in(String text, int start, int end) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
            UnicodeScript script = UnicodeScript.of(text.codePointAt(at));
            if (LETTERS.containsKey(script)) {
                counts.merge(script, 1, Integer::sum);
            }
        }
        return counts.size() < 2 ? List.of() : foreign(text, start, end, mostOf(counts, text, start));
    }

    private static UnicodeScript mostOf(Map<UnicodeScript, Integer> counts, String text, int start) {
        UnicodeScript first = UnicodeScript.of(text.codePointAt(start));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.getOrDefault(first, 0) == most ? first
                : counts.entrySet().stream().filter(script -> script.getValue() == most).findFirst().orElseThrow()
                        .getKey();
    }

    private static List<UnusualCharacter> foreign(String text, int start, int end, UnicodeScript most) {
        List<UnusualCharacter> found = new ArrayList<>();
        for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            UnicodeScript script = UnicodeScript.of(point);
            if (script != most && LETTERS.getOrDefault(script, "").indexOf(point) >= 0) {
                found.add(new UnusualCharacter(at, point, Kind.LOOK_ALIKE));
            }
        }
        return found;
    }
}
