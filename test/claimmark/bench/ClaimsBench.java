package claimmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import claimmark.core.suggest.Sentence;
import claimmark.core.suggest.Weights;
import claimmark.core.suggest.claim.ClaimContext;
import claimmark.core.suggest.claim.ClaimModel;
import claimmark.core.suggest.claim.SpokenLanguage;

/** Tells how much sentences are worth checking: {@code INPUT.tsv OUT.tsv}. A row is set, document, number, score. */
public final class ClaimsBench {

    private static final int WARM_UP = 2000;

    private record Judged(Sentence sentence, double odds) {
    }

    private ClaimsBench() {
    }

    public static void main(String[] arguments) throws IOException {
        List<String[]> input = Files.readAllLines(Path.of(arguments[0])).stream().skip(1)
                .map(line -> line.split("\t", -1)).toList();
        ClaimModel model = ClaimModel.shipped();
        SpokenLanguage language = SpokenLanguage.shipped();
        input.subList(0, Math.min(WARM_UP, input.size())).forEach(row -> model.probability(Sentence.of(text(row))));
        BenchMeasure measure = new BenchMeasure();
        Map<List<String>, NavigableMap<Integer, Judged>> texts = new LinkedHashMap<>();
        for (String[] row : input) {
            Sentence sentence = Sentence.of(text(row));
            double odds = measure.items(1, () -> model.odds(sentence));
            texts.computeIfAbsent(List.of(row[0], row[1]), key -> new TreeMap<>()).put(Integer.parseInt(row[2]),
                    new Judged(sentence, odds));
        }
        List<String> rows = new ArrayList<>();
        texts.forEach((text, sentences) -> {
            ClaimContext context =
                    ClaimContext.of(sentences.values().stream().map(Judged::sentence).toList(), language);
            sentences.forEach((number, judged) -> {
                List<Double> neighbours = Stream.of(sentences.get(number - 1), sentences.get(number + 1))
                        .filter(Objects::nonNull).map(Judged::odds).toList();
                rows.add(String.format(Locale.ROOT, "%s\t%s\t%d\t%.4f", text.get(0), text.get(1), number,
                        Weights.probability(context.odds(judged.odds, neighbours))));
            });
        });
        Files.write(Path.of(arguments[1]), rows);
        System.out.println(measure.summary());
    }

    /** The last column; the sentences with their labels have more columns than those without. */
    private static String text(String[] row) {
        return row[row.length - 1];
    }
}
