package claimmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import claimmark.core.suggest.Sentence;
import claimmark.core.suggest.claim.ClaimModel;

/** Tells how much sentences are worth checking: {@code INPUT.tsv OUT.tsv}. A row is set, document, number, score. */
public final class ClaimsBench {

    private static final int WARM_UP = 2000;

    private ClaimsBench() {
    }

    public static void main(String[] arguments) throws IOException {
        List<String[]> input = Files.readAllLines(Path.of(arguments[0])).stream().skip(1)
                .map(line -> line.split("\t", -1)).toList();
        ClaimModel model = ClaimModel.shipped();
        input.subList(0, Math.min(WARM_UP, input.size())).forEach(row -> model.probability(Sentence.of(text(row))));
        BenchMeasure measure = new BenchMeasure();
        List<String> rows = new ArrayList<>();
        for (String[] row : input) {
            double score = measure.items(1, () -> model.probability(Sentence.of(text(row))));
            rows.add(String.format(Locale.ROOT, "%s\t%s\t%s\t%.4f", row[0], row[1], row[2], score));
        }
        Files.write(Path.of(arguments[1]), rows);
        System.out.println(measure.summary());
    }

    /** The last column; the sentences with their labels have more columns than those without. */
    private static String text(String[] row) {
        return row[row.length - 1];
    }
}
