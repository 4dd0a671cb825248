package claimmark.core.structure.lines;

import static claimmark.core.structure.lines.LineFeature.*;

import java.util.List;
import java.util.regex.Pattern;

import claimmark.core.dates.CalendarDates;
import claimmark.core.structure.LineShape;
import claimmark.core.structure.ShapedLine;
import claimmark.core.text.WordEdges;

/**
 * Divides a text into sections at lines such as "Comments" or "Related articles", and measures where a line stands
 * among them. An article usually reaches from its title to the first such line.
 */
final class LineSections {

    /** Receives the measured features. */
    @FunctionalInterface
    interface Measures {

        void set(int line, LineFeature feature, double value);
    }

    private static final int FAR = 60;
    private static final int NEAR = 12;
    private static final int MOST = 8;
    private static final int LONGEST_DATED = 120;
    private static final Pattern TIME = WordEdges.compile("(?i)\\b\\d{1,2}:\\d{2}(?: ?[ap]\\.?m)?\\b"
            + "|\\b\\d+ ?(?:minutes?|hours?|days?"
            + "|weeks?|months?|years?|[hd]) ago\\b|\\b(?:h\u00e1|hace|vor|il y a) \\d+ \\p{L}+"
            + "|\\d+ \\p{L}+ (?:atr\u00e1s|fa|geleden)\\b");

    private final List<LineShape> shapes;
    private final int title;
    private final SectionMark[] marks;
    private final boolean[] dated;
    private final int[] section;
    private int words = 1;
    private int proseWords = 1;

    LineSections(PlainLines lines) {
        shapes = lines.shapes();
        title = lines.title().line();
        marks = new SectionMark[lines.size()];
        dated = new boolean[lines.size()];
        section = new int[lines.size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = SectionMark.of(lines.line(i));
            dated[i] = isDated(lines.shaped(i));
            boolean opens = i > 0
                    && (marks[i] == SectionMark.ENDING || marks[i - 1] == SectionMark.ENDING || i == title);
            section[i] = i == 0 ? 0 : section[i - 1] + (opens ? 1 : 0);
            words += shapes.get(i).words();
            proseWords += shapes.get(i).isProse() ? shapes.get(i).words() : 0;
        }
    }

    private static boolean isDated(ShapedLine line) {
        return line.shape().digits() > 0 && line.text().length() <= LONGEST_DATED
                && (TIME.matcher(line.text()).find() || CalendarDates.first(line.text()).isPresent());
    }

    void measure(Measures measures) {
        measureMarks(measures);
        measureDistances(measures, false, ENDING_DISTANCE_BEFORE, SHARING_DISTANCE_BEFORE);
        measureDistances(measures, true, ENDING_DISTANCE_AFTER, SHARING_DISTANCE_AFTER);
        measureSections(measures);
        measureDates(measures);
        measureLikeness(measures);
    }

    private void measureMarks(Measures measures) {
        int endings = 0;
        for (int i = 0; i < marks.length; i++) {
            endings = i == title ? 0 : Math.min(MOST, endings + (marks[i] == SectionMark.ENDING ? 1 : 0));
            measures.set(i, MARK, marks[i].ordinal());
            measures.set(i, ENDINGS_BEFORE, i < title ? -1 : endings);
        }
    }

    private void measureDistances(Measures measures, boolean fromEnd, LineFeature ending, LineFeature sharing) {
        int toEnding = FAR;
        int toSharing = FAR;
        for (int k = 0; k < marks.length; k++) {
            int i = fromEnd ? marks.length - 1 - k : k;
            toEnding = marks[i] == SectionMark.ENDING ? 0 : Math.min(FAR, toEnding + 1);
            toSharing = marks[i] == SectionMark.SHARING ? 0 : Math.min(FAR, toSharing + 1);
            measures.set(i, ending, toEnding);
            measures.set(i, sharing, toSharing);
        }
    }

    private void measureSections(Measures measures) {
        int start = 0;
        while (start < section.length) {
            int end = start;
            double inside = 0;
            double prose = 0;
            for (; end < section.length && section[end] == section[start]; end++) {
                inside += shapes.get(end).words();
                prose += shapes.get(end).isProse() ? shapes.get(end).words() : 0;
            }
            int fromTitle = title < 0 ? -2 * MOST : Math.max(-MOST, Math.min(MOST, section[start] - section[title]));
            for (int i = start; i < end; i++) {
                measures.set(i, SECTION_FROM_TITLE, fromTitle);
                measures.set(i, SECTION_LINES, Math.log1p((double) end - start));
                measures.set(i, SECTION_WORDS_SHARE, inside / words);
                measures.set(i, SECTION_PROSE_SHARE, prose / proseWords);
            }
            start = end;
        }
    }

    private void measureDates(Measures measures) {
        int away = FAR;
        for (int i = 0; i < dated.length; i++) {
            away = dated[i] ? 0 : Math.min(FAR, away + 1);
            int near = 0;
            for (int j = Math.max(0, i - NEAR); j < Math.min(dated.length, i + NEAR + 1); j++) {
                near += dated[j] ? 1 : 0;
            }
            measures.set(i, DATED, dated[i] ? 1 : 0);
            measures.set(i, DATED_NEAR, near);
            measures.set(i, DATE_DISTANCE_BEFORE, away);
        }
    }

    /** The number of similar lines around a line, such as the rows of a table or the entries of a list. */
    private void measureLikeness(Measures measures) {
        int start = 0;
        for (int i = 1; i <= marks.length; i++) {
            if (i == marks.length || !alike(shapes.get(i - 1), shapes.get(i))) {
                for (int j = start; j < i; j++) {
                    measures.set(j, ALIKE_LINES, Math.min(FAR, i - start));
                }
                start = i;
            }
        }
    }

    private static boolean alike(LineShape one, LineShape other) {
        return Math.abs(one.words() - other.words()) <= 2 + Math.max(one.words(), other.words()) / 4
                && Math.abs(one.digits() - other.digits()) <= 3 && (one.digits() > 0) == (other.digits() > 0)
                && one.endsSentence() == other.endsSentence();
    }
}
