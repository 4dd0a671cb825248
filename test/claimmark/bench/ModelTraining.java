package claimmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the trainers of both body models share: weights, cross-validation and the model's file. */
public final class ModelTraining {

    private static final int FOLDS = 5;
    private static final double SMALLEST_BODY = 100;
    private static final double WEIGHT_POWER = 0.7;
    private static final List<String> PROVENANCE = List.of(
            "# Fitted on the development pages of the Web Content Extraction Benchmark (WCXB), which is licensed under",
            "# CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). Only counts and thresholds are kept, no"
            + " text.");

    /**
     * A page to learn from. Rows are measured with lexicons that leave the words of its own site out.
     *
     * @param weight how much the page counts; a page as it was found counts 1
     */
    record Sample(List<String> lines, boolean[] body, float[][] rows, double weight) {

        double words(int line) {
            return BlockTruth.tokens(lines.get(line)).size();
        }
    }

    /**
     * Fits a model, and judges pages by one.
     *
     * @param <P> what is kept of a page
     * @param <M> the model
     */
    interface Trainer<P, M> {

        M fit(List<P> pages);

        /** The body of a page, judged by a model. */
        String body(P page, M model);

        String id(P page);

        String site(P page);
    }

    private ModelTraining() {
    }

    public static List<Path> files(Path directory, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        }
    }

    /** Writes the file of a model that was fitted on all pages. */
    static void write(List<String> model, Path file) throws IOException {
        List<String> lines = new ArrayList<>(PROVENANCE);
        lines.addAll(model);
        Files.write(file, lines);
    }

    /** The folds that pages are divided into, all pages of a site in the same one. */
    static <P> List<List<P>> folds(List<P> pages, Function<P, String> site, int count) {
        List<String> sites = pages.stream().map(site).distinct().sorted().toList();
        Random random = new Random(1);
        Map<String, Integer> foldOfSite = new HashMap<>();
        sites.forEach(name -> foldOfSite.put(name, random.nextInt(count)));
        List<List<P>> folds = new ArrayList<>();
        for (int fold = 0; fold < count; fold++) {
            int number = fold;
            folds.add(pages.stream().filter(page -> foldOfSite.getOrDefault(site.apply(page), 0) == number).toList());
        }
        return folds;
    }

    /** The pages of all folds but one. */
    static <P> List<P> allBut(List<P> fold, List<List<P>> folds) {
        return folds.stream().filter(other -> other != fold).flatMap(List::stream).toList();
    }

    /** Writes the body of every page, each judged by a model that has seen no page of its site, for the scorer. */
    static <P, M> void crossValidate(Trainer<P, M> trainer, List<P> pages, Path out) throws IOException {
        Files.createDirectories(out);
        List<List<P>> folds = folds(pages, trainer::site, FOLDS);
        for (List<P> unseen : folds) {
            M model = trainer.fit(allBut(unseen, folds));
            for (P page : unseen) {
                Files.writeString(out.resolve(trainer.id(page) + ".txt"), trainer.body(page, model));
            }
        }
    }

    /** How trees are grown for both models. */
    static TreeBooster.Settings settings(int trees, double learningRate, double share) {
        return new TreeBooster.Settings(trees, 24, learningRate, 15, 5, 0.5, 0.4, share);
    }

    /** The model's lines for its trees. */
    static List<String> trees(List<Sample> samples, Class<? extends Enum<?>> features, TreeBooster.Settings settings) {
        List<String> names = Arrays.stream(features.getEnumConstants()).map(Enum::name).toList();
        TreeBooster booster = booster(samples, names, settings);
        List<String> lines = new ArrayList<>();
        booster.grow().forEach(tree -> lines.add("tree " + tree));
        lines.add(0, "bias " + booster.bias() * settings.share());
        return lines;
    }

    /** Every page counts the same, and in a page every word nearly the same, as the benchmark counts. */
    private static TreeBooster booster(List<Sample> samples, List<String> names,
            TreeBooster.Settings settings) {
        int size = samples.stream().mapToInt(sample -> sample.body.length).sum();
        float[][] rows = new float[size][];
        boolean[] labels = new boolean[size];
        double[] weights = new double[size];
        double sum = 0;
        int row = 0;
        for (Sample sample : samples) {
            double bodyWords = SMALLEST_BODY;
            for (int i = 0; i < sample.body.length; i++) {
                bodyWords += sample.body[i] ? sample.words(i) : 0;
            }
            for (int i = 0; i < sample.body.length; i++, row++) {
                rows[row] = sample.rows[i];
                labels[row] = sample.body[i];
                weights[row] = sample.weight
                        * Math.min(1, Math.pow((sample.words(i) + 1) / bodyWords, WEIGHT_POWER));
                sum += weights[row];
            }
        }
        for (int i = 0; i < size; i++) {
            weights[i] *= size / sum;
        }
        return new TreeBooster(rows, labels, weights, names, settings);
    }
}
