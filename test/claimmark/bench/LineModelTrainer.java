package claimmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

import claimmark.bench.EvidenceCounts.Votes;
import claimmark.bench.ModelTraining.Sample;
import claimmark.core.structure.LineFeature;
import claimmark.core.structure.LineFeatures;
import claimmark.core.structure.LineWords;
import claimmark.core.structure.Lines;
import claimmark.core.text.TextSpan;

/** Fits the model by which plain texts are judged: {@code LineModelTrainer WCXB_DEV_DIR MODEL_FILE [cross-validate]}. */
public final class LineModelTrainer {

    private static final int LONGEST_TELLING_LINE = 40;

    private final EvidenceCounts words = new EvidenceCounts(9);
    private final List<Labelled> pages = new ArrayList<>();

    private record Labelled(String id, String text, List<TextSpan> spans, List<String> lines, boolean[] body,
            Votes votes) {
    }

    private LineModelTrainer() {
    }

    public static void main(String[] arguments) throws IOException {
        LineModelTrainer trainer = new LineModelTrainer();
        for (Path file : ModelTraining.files(Path.of(arguments[0], "wet"), ".wet.txt")) {
            trainer.read(file);
        }
        List<String> features = Arrays.stream(LineFeature.values()).map(Enum::name).toList();
        ModelTraining training = new ModelTraining(trainer.samples(), features);
        if (arguments.length > 2) {
            training.crossValidate();
        }
        List<String> lexicon = new ArrayList<>();
        trainer.words.write("word", lexicon);
        training.write(Path.of(arguments[1]), lexicon);
    }

    private void read(Path file) throws IOException {
        String text = Files.readString(file);
        List<TextSpan> spans = Lines.of(text);
        List<String> lines = spans.stream().map(span -> span.of(text)).toList();
        String id = file.getFileName().toString().replace(".wet.txt", "");
        String gold = Files.readString(file.resolveSibling("../gold").resolve(id + ".txt").normalize());
        Labelled page = new Labelled(id, text, spans, lines, BlockTruth.of(lines, gold), new Votes());
        for (int i = 0; i < page.body.length; i++) {
            if (BlockTruth.tokens(lines.get(i)).size() <= LONGEST_TELLING_LINE) {
                for (String word : new HashSet<>(LineWords.withPairs(lines.get(i)))) {
                    page.votes.count(word, page.body[i], 1);
                }
            }
        }
        page.votes.normalize();
        pages.add(page);
        words.add(page.votes);
    }

    private List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        for (Labelled page : pages) {
            float[][] rows = LineFeatures.of(page.text, page.spans, words.without(page.votes));
            samples.add(new Sample(page.id, page.lines, page.body, rows));
        }
        return samples;
    }
}
