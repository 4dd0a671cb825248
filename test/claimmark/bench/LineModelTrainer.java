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
import claimmark.core.structure.copies.Lines;
import claimmark.core.structure.lines.LineContext;
import claimmark.core.structure.lines.LineFeature;
import claimmark.core.structure.lines.LineFeatures;
import claimmark.core.structure.lines.PlainStructure;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.TextSpan;

/**
 * Fits the models by which plain texts are judged: {@code WCXB_DEV_DIR MODEL_DIR [CROSS_VALIDATED_DIR]}. Each model is
 * the mean of two, which is steadier than either of them. With the third argument the bodies of all texts are written
 * too, each judged by models that have seen no page of its site.
 */
public final class LineModelTrainer implements Trainer<LineModelTrainer.Dump, LineModelTrainer.Looks> {

    private static final int LONGEST_TELLING_LINE = 40;
    private static final int FOLDS = 3;

    /** A dump of a page with the truth about its lines. */
    record Dump(String id, String site, String text, List<TextSpan> spans, List<String> lines, boolean[] body,
            Votes words, double weight) {

        Sample sample(float[][] rows) {
            return new Sample(lines, body, rows, weight);
        }
    }

    /** The models of the first and of the second look. */
    record Looks(List<String> first, List<String> second) {
    }

    /** One of the models that the shipped one is the mean of. */
    private record Member(TreeBooster.Settings settings, double variantWeight) {
    }

    private static final List<Member> MEMBERS = List.of(new Member(ModelTraining.settings(160, 0.08, 0.5), 0.25),
            new Member(ModelTraining.settings(260, 0.05, 0.5), 0.2));

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
        EvidenceCounts words = words(dumps);
        List<String> first = new ArrayList<>();
        words.write("word", first);
        List<String> second = new ArrayList<>();
        for (Member member : MEMBERS) {
            first.addAll(firstTrees(dumps, words, member));
            second.addAll(secondTrees(dumps, words, member));
        }
        return new Looks(withOneBias(first), withOneBias(second));
    }

    private static List<String> firstTrees(List<Dump> dumps, EvidenceCounts words, Member member) {
        List<Sample> samples = new ArrayList<>();
        for (Dump dump : DumpVariants.with(dumps, member.variantWeight)) {
            samples.add(dump.sample(LineFeatures.of(dump.text, dump.spans, words.without(dump.site))));
        }
        return ModelTraining.trees(samples, LineFeature.class, member.settings);
    }

    /** The second look learns from first looks at texts that these had not seen either. */
    private static List<String> secondTrees(List<Dump> dumps, EvidenceCounts words, Member member) {
        Member alone = new Member(member.settings.alone(), member.variantWeight);
        List<Sample> samples = new ArrayList<>();
        List<List<Dump>> folds = ModelTraining.folds(dumps, Dump::site, FOLDS);
        for (List<Dump> unseen : folds) {
            List<Dump> seen = ModelTraining.allBut(unseen, folds);
            TreeEnsemble trees = model(firstTrees(seen, words(seen), alone)).trees();
            for (Dump dump : DumpVariants.with(unseen, member.variantWeight)) {
                float[][] rows = LineFeatures.of(dump.text, dump.spans, words.without(dump.site));
                LineContext.measure(rows, trees.probabilities(rows));
                samples.add(dump.sample(rows));
            }
        }
        return ModelTraining.trees(samples, LineFeature.class, member.settings);
    }

    /** A model's file has one bias: the sum of the members' shares. */
    private static List<String> withOneBias(List<String> lines) {
        double bias = lines.stream().filter(line -> line.startsWith("bias "))
                .mapToDouble(line -> Double.parseDouble(line.substring("bias ".length()))).sum();
        List<String> model = new ArrayList<>(lines.stream().filter(line -> !line.startsWith("bias ")).toList());
        model.add((int) model.stream().takeWhile(line -> !line.startsWith("tree ")).count(), "bias " + (float) bias);
        return model;
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
                new Votes(), 1);
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
