package claimmark.core.structure.lines;

import static claimmark.core.structure.lines.LineFeature.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import claimmark.core.structure.Lexicon;
import claimmark.core.structure.LineShape;
import claimmark.core.structure.WordEvidence;
import claimmark.core.text.TextSpan;

/** Measures the features of the lines of a plain text, in time linear in the text. */
public final class LineFeatures {

    private static final int FAR = 40;
    private static final int NEAR_WINDOW = 2;
    private static final int FAR_WINDOW = 7;

    private final PlainLines lines;
    private final List<WordEvidence> evidence = new ArrayList<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private final float[][] rows;
    private final LineSections sections;
    private int words;
    private int proseWords;

    private LineFeatures(PlainLines lines, Lexicon lexicon) {
        this.lines = lines;
        rows = new float[lines.size()][LineFeature.values().length];
        for (int i = 0; i < rows.length; i++) {
            LineShape shape = lines.shape(i);
            evidence.add(WordEvidence.of(lines.line(i), shape, lexicon));
            copies.merge(lines.line(i), 1, Integer::sum);
            words += shape.words();
            proseWords += shape.isProse() ? shape.words() : 0;
        }
        sections = new LineSections(lines);
    }

    /** One row of features for each line of a text, in the order of {@link LineFeature}. */
    public static float[][] of(String text, List<TextSpan> lines, Lexicon lexicon) {
        return of(PlainLines.of(text, lines), lexicon);
    }

    static float[][] of(PlainLines lines, Lexicon lexicon) {
        LineFeatures features = new LineFeatures(lines, lexicon);
        features.measureLines();
        features.measurePlaces();
        features.measureDistances(false, PROSE_DISTANCE_BEFORE, FURNITURE_BEFORE);
        features.measureDistances(true, PROSE_DISTANCE_AFTER, FURNITURE_AFTER);
        features.measureRun();
        features.measureNeighbours();
        features.measureWindow(NEAR_WINDOW, NEAR_WORDS, NEAR_PROSE, NEAR_EVIDENCE);
        features.measureWindow(FAR_WINDOW, FAR_WORDS, FAR_PROSE, FAR_EVIDENCE);
        features.sections.measure(features::set);
        return features.rows;
    }

    private void set(int line, LineFeature feature, double value) {
        rows[line][feature.ordinal()] = (float) value;
    }

    private void measureLines() {
        for (int i = 0; i < rows.length; i++) {
            LineShape shape = lines.shape(i);
            double count = Math.max(1, shape.words());
            set(i, CHARACTERS, Math.log1p(shape.characters()));
            set(i, WORDS, shape.words());
            set(i, WORD_LENGTH, (shape.letters() + shape.digits()) / count);
            set(i, CAPITALIZED, shape.capitalized() / count);
            set(i, DIGITS, (double) shape.digits() / Math.max(1, shape.characters()));
            set(i, COMMAS, shape.commas() / count);
            set(i, STOPS, shape.stops() / count);
            set(i, SEPARATORS, shape.separators());
            set(i, LOWER_START, shape.lowerStart() ? 1 : 0);
            set(i, ENDS_SENTENCE, shape.endsSentence() ? 1 : 0);
            set(i, ENDS_COLON, shape.endsColon() ? 1 : 0);
            set(i, WORD_EVIDENCE, evidence.get(i).mean());
            set(i, WORD_EVIDENCE_LEAST, evidence.get(i).least());
            set(i, REPEATED, Math.min(5, copies.getOrDefault(lines.line(i), 1)));
            set(i, TITLE_OVERLAP, lines.title().overlaps()[i]);
        }
    }

    private void measurePlaces() {
        int title = lines.title().line();
        int wordsBefore = 0;
        int proseBefore = 0;
        for (int i = 0; i < rows.length; i++) {
            LineShape shape = lines.shape(i);
            set(i, POSITION, (double) i / rows.length);
            set(i, LINES_BEFORE, Math.log1p(i));
            set(i, LINES_AFTER, Math.log1p(rows.length - 1.0 - i));
            set(i, WORDS_BEFORE_SHARE, (double) wordsBefore / Math.max(1, words));
            set(i, PROSE_BEFORE_SHARE, (double) proseBefore / Math.max(1, proseWords));
            set(i, TITLE_DISTANCE, title < 0 ? -100 : Math.max(-60, Math.min(100, i - title)));
            wordsBefore += shape.words();
            proseBefore += shape.isProse() ? shape.words() : 0;
        }
    }

    /** The distance to the nearest line of prose on one side, and the number of words between. */
    private void measureDistances(boolean fromEnd, LineFeature distance, LineFeature furniture) {
        int away = FAR;
        int between = 0;
        for (int k = 0; k < rows.length; k++) {
            int i = fromEnd ? rows.length - 1 - k : k;
            away = Math.min(FAR, away + 1);
            set(i, distance, away);
            set(i, furniture, Math.log1p(between));
            boolean prose = lines.shape(i).isProse();
            away = prose ? 0 : away;
            between = prose ? 0 : between + 1 + lines.shape(i).words();
        }
    }

    private void measureRun() {
        LongestRun run = LongestRun.of(lines.shapes());
        for (int i = 0; i < rows.length; i++) {
            set(i, IN_RUN, i >= run.first() && i <= run.last() ? 1 : 0);
            set(i, RUN_FROM_START, Math.max(-FAR, Math.min(FAR, i - run.first())));
            set(i, RUN_FROM_END, Math.max(-FAR, Math.min(FAR, run.last() - i)));
            set(i, RUN_SHARE, (double) run.words() / Math.max(1, words));
        }
    }

    private void measureNeighbours() {
        for (int i = 0; i < rows.length; i++) {
            set(i, PREVIOUS_WORDS, wordsOf(i - 1));
            set(i, NEXT_WORDS, wordsOf(i + 1));
            set(i, SECOND_PREVIOUS_WORDS, wordsOf(i - 2));
            set(i, SECOND_NEXT_WORDS, wordsOf(i + 2));
            set(i, THIRD_PREVIOUS_WORDS, wordsOf(i - 3));
            set(i, THIRD_NEXT_WORDS, wordsOf(i + 3));
            if (i > 0) {
                set(i, PREVIOUS_PROSE, lines.shape(i - 1).isProse() ? 1 : 0);
                set(i, PREVIOUS_EVIDENCE, evidence.get(i - 1).mean());
                set(i, PREVIOUS_ENDS_SENTENCE, lines.shape(i - 1).endsSentence() ? 1 : 0);
            }
            if (i + 1 < rows.length) {
                set(i, NEXT_PROSE, lines.shape(i + 1).isProse() ? 1 : 0);
                set(i, NEXT_EVIDENCE, evidence.get(i + 1).mean());
                set(i, NEXT_ENDS_SENTENCE, lines.shape(i + 1).endsSentence() ? 1 : 0);
            }
        }
    }

    private int wordsOf(int line) {
        return line < 0 || line >= rows.length ? -1 : lines.shape(line).words();
    }

    private void measureWindow(int reach, LineFeature meanWords, LineFeature proseShare, LineFeature meanEvidence) {
        for (int i = 0; i < rows.length; i++) {
            int from = Math.max(0, i - reach);
            int to = Math.min(rows.length, i + reach + 1);
            double sum = 0;
            double prose = 0;
            double told = 0;
            for (int j = from; j < to; j++) {
                sum += lines.shape(j).words();
                prose += lines.shape(j).isProse() ? lines.shape(j).words() : 0;
                told += evidence.get(j).mean();
            }
            set(i, meanWords, sum / (to - from));
            set(i, proseShare, prose / Math.max(1, sum));
            set(i, meanEvidence, told / (to - from));
        }
    }
}
