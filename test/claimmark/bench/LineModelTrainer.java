package claimmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import claimmark.bench.EvidenceCounts.Votes;
import claimmark.bench.ModelTraining.Sample;
import claimmark.bench.ModelTraining.Trainer;
import claimmark.core.structure.BodyModel;
import claimmark.core.structure.LineWords;
import claimmark.core.structure.TreeEnsemble;
import claimmark.core.structure.lines.LineContext;
import claimmark.core.structure.lines.LineFeature;
import claimmark.core.structure.lines.LineFeatures;
import claimmark.core.structure.lines.Lines;
import claimmark.core.structure.lines.PlainStructure;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.TextSpan;

/**
 * Fits the models by which plain texts are judged: {@code WCXB_DEV_DIR MODEL_DIR [CROSS_VALIDATED_DIR]}. With the third
 * argument the bodies of all texts are written too, each judged by models that have seen no page of its site.
 */
public final class LineModelTrainer implements Trainer<LineModelTrainer.Dump, LineModelTrainer.Looks> {

    private static final int LONGEST_TELLING_LINE = 40;
    private static final int FOLDS = 3;

    /** A dump of a page with the truth about its lines. */
    record Dump(String id, String site, String text, List<TextSpan> spans, List<String> lines, boolean[] body,
            Votes words) {

        Sample sample(float[][] rows) {
            return new Sample(lines, body, rows);
        }
    }

    /** The models of the first and of the second look. */
    record Looks(List<String> first, List<String> second) {
    }

    private LineModelTrainer() {
    }

    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        Map<String, String> sites = Site.ofPages(directory.resolve("meta.tsv"));
        List<Dump> dumps = new ArrayList<>();
        for (Path file : ModelTraining.files(directory.resolve("wet"), ".wet.txt")) {
            dumps.add(read(file, sites));
        }
        LineModelTrainer trainer = new LineModelTrainer();
        Looks looks = trainer.fit(dumps);
        ModelTraining.write(looks.first, Path.of(arguments[1], "line-model.txt"));
        ModelTraining.write(looks.second, Path.of(arguments[1], "line-context-model.txt"));
        if (arguments.length > 2) {
            ModelTraining.crossValidate(trainer, dumps, Path.of(arguments[2]));
        }
    }

    @Override
    public Looks fit(List<Dump> dumps) {
        return new Looks(firstLook(dumps), secondLook(dumps));
    }

    private static List<String> firstLook(List<Dump> dumps) {
        EvidenceCounts words = words(dumps);
        List<Sample> samples = new ArrayList<>();
        for (Dump dump : dumps) {
            samples.add(dump.sample(LineFeatures.of(dump.text, dump.spans, words.without(dump.site))));
        }
        List<String> lines = new ArrayList<>();
        words.write("word", lines);
        lines.addAll(ModelTraining.trees(samples, LineFeature.class));
        return lines;
    }

    /** The second look learns from first looks at texts that these had not seen either. */
    private static List<String> secondLook(List<Dump> dumps) {
        EvidenceCounts words = words(dumps);
        List<Sample> samples = new ArrayList<>();
        List<List<Dump>> folds = ModelTraining.folds(dumps, Dump::site, FOLDS);
        for (List<Dump> unseen : folds) {
            TreeEnsemble trees = model(firstLook(ModelTraining.allBut(unseen, folds))).trees();
            for (Dump dump : unseen) {
                float[][] rows = LineFeatures.of(dump.text, dump.spans, words.without(dump.site));
                LineContext.measure(rows, trees.probabilities(rows));
                samples.add(dump.sample(rows));
            }
        }
        return ModelTraining.trees(samples, LineFeature.class);
    }

    private static EvidenceCounts words(List<Dump> dumps) {
        EvidenceCounts words = new EvidenceCounts(9, word -> true);
        dumps.forEach(dump -> words.add(dump.site, dump.words));
        return words;
    }

    private static BodyModel model(List<String> lines) {
        return BodyModel.parse(lines, LineFeature.class);
    }

    @Override
    public String body(Dump dump, Looks looks) {
        PlainStructure structure = new PlainStructure(model(looks.first), model(looks.second));
        return ExtractionBench.body(dump.text, structure.blocks(dump.text, ArticleFormat.PLAIN_TEXT));
    }

    @Override
    public String id(Dump dump) {
        return dump.id;
    }

    @Override
    public String site(Dump dump) {
        return dump.site;
    }

    private static Dump read(Path file, Map<String, String> sites) throws IOException {
        String text = Files.readString(file);
        List<TextSpan> spans = Lines.of(text);
        List<String> lines = spans.stream().map(span -> span.of(text)).toList();
        String id = file.getFileName().toString().replace(".wet.txt", "");
        String gold = Files.readString(file.resolveSibling("../gold").resolve(id + ".txt").normalize());
        Dump dump = new Dump(id, sites.getOrDefault(id, id), text, spans, lines, BlockTruth.of(lines, gold),
                new Votes());
        for (int i = 0; i < dump.body.length; i++) {
            if (BlockTruth.tokens(lines.get(i)).size() <= LONGEST_TELLING_LINE) {
                for (String word : new HashSet<>(LineWords.withPairs(lines.get(i)))) {
                    dump.words.count(word, dump.body[i], 1);
                }
            }
        }
        return dump;
    }
}
