package claimmark.bench.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import claimmark.bench.ModelTraining;
import claimmark.core.language.Sentences;
import claimmark.core.suggest.Sentence;
import claimmark.core.suggest.claim.SpokenLanguage;
import claimmark.core.text.TextSpan;

/**
 * Learns by which words of grammar, endings and kinds of figures a sentence that was spoken is known from one that was
 * written. The spoken ones are those of one text: what was said in the White House. Of the others some were spoken too,
 * but most of those were read out.
 */
public final class SpokenTraining {

    private static final String SPOKEN_TEXT = "us-whitehouse-spoken.txt";
    /** As many spoken sentences as written ones, of five other texts. */
    private static final int PARAGRAPHS_OF_SPOKEN = 8_000;
    private static final int PARAGRAPHS_OF_OTHERS = 1_600;
    private static final double PENALTY = 30;
    private static final int ITERATIONS = 25;

    private final Map<String, Integer> numbers = new TreeMap<>();
    private final List<LogisticRegression.Row> rows = new ArrayList<>();
    private final List<Double> targets = new ArrayList<>();

    private SpokenTraining() {
    }

    /** The lines of the model, from the texts of a folder. */
    public static List<String> learn(Path folder) throws IOException {
        SpokenTraining training = new SpokenTraining();
        for (Path file : ModelTraining.files(folder, ".txt")) {
            training.read(file);
        }
        return training.learn();
    }

    private void read(Path file) throws IOException {
        boolean spoken = SPOKEN_TEXT.equals(String.valueOf(file.getFileName()));
        List<String> lines = Files.readAllLines(file);
        int every = lines.size() / (spoken ? PARAGRAPHS_OF_SPOKEN : PARAGRAPHS_OF_OTHERS) + 1;
        for (int at = 0; at < lines.size(); at += every) {
            String paragraph = LabelledSentence.repaired(lines.get(at));
            for (TextSpan span : Sentences.of(paragraph, new TextSpan(0, paragraph.length()))) {
                rows.add(row(Sentence.of(span.of(paragraph))));
                targets.add(spoken ? 1.0 : 0.0);
            }
        }
    }

    private LogisticRegression.Row row(Sentence sentence) {
        int[] features = SpokenLanguage.terms(sentence).stream().sorted().mapToInt(this::number).toArray();
        float[] values = new float[features.length];
        Arrays.fill(values, 1);
        return new LogisticRegression.Row(features, values);
    }

    private int number(String term) {
        return numbers.computeIfAbsent(term, key -> numbers.size());
    }

    private List<String> learn() {
        double[] penalties = new double[numbers.size()];
        Arrays.fill(penalties, PENALTY);
        double[] weights = LogisticRegression.fit(rows, targets.stream().mapToDouble(Double::doubleValue).toArray(),
                penalties, ITERATIONS);
        return numbers.entrySet().stream().map(entry ->
                String.format(Locale.ROOT, "%.2f %s", weights[entry.getValue()], entry.getKey())).toList();
    }
}
