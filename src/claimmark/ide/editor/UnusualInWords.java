package claimmark.ide.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import claimmark.core.language.UnusualCharacter;

/**
 * Says which characters of an article are unusual.
 *
 * @param count how many there are
 * @param list the first of them, each with its name and its line
 */
record UnusualInWords(String count, String list) {

    private static final int MOST_LISTED = 12;

    /** Empty when there are none. */
    static Optional<UnusualInWords> of(List<UnusualCharacter> all, String text) {
        return all.isEmpty() ? Optional.empty() : Optional.of(new UnusualInWords(count(all), list(all, text)));
    }

    private static String count(List<UnusualCharacter> all) {
        return all.size() == 1 ? EditorMessages.oneUnusual : NLS.bind(EditorMessages.unusual, all.size());
    }

    private static String list(List<UnusualCharacter> all, String text) {
        List<String> lines = new ArrayList<>();
        lines.add(count(all));
        int line = 1;
        int counted = 0;
        for (UnusualCharacter each : all.subList(0, Math.min(all.size(), MOST_LISTED))) {
            // The text may have become shorter since it was searched.
            int next = Math.min(each.offset(), text.length());
            line += (int) text.substring(counted, next).chars().filter(unit -> unit == '\n').count();
            counted = next;
            lines.add(NLS.bind(EditorMessages.unusualInLine, (each.code() + " " + each.name()).strip(), line));
        }
        if (all.size() > MOST_LISTED) {
            lines.add("\u2026");
        }
        return String.join("\n", lines);
    }
}
