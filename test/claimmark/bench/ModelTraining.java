package claimmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import claimmark.core.structure.TreeEnsemble;

/** What the trainers of both body models share: weights, cross-validation and the model's file. */
final class ModelTraining {

    static final TreeBooster.Settings SETTINGS = new TreeBooster.Settings(140, 24, 0.08, 20, 5, 0.7, 0.5);
    private static final int FOLDS = 4;
    private static final double SMALLEST_BODY = 100;
    private static final double WEIGHT_POWER = 0.7;
    private static final List<String> PROVENANCE = List.of(
            "# Fitted on the development pages of the Web Content Extraction Benchmark (WCXB), which is licensed under",
            "# CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). Only counts and thresholds are kept, no text.");

    /** A page to learn from. Rows are measured with lexicons that leave its own words out. */
    record Sample(String id, List<String> lines, boolean[] body, float[][] rows) {

        double words(int line) {
            return BlockTruth.tokens(lines.get(line)).size();
        }
    }

    private final List<Sample> samples;
    private final List<String> features;

    ModelTraining(List<Sample> samples, List<String> features) {
        this.samples = samples;
        this.features = features;
    }

    static List<Path> files(Path directory, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        }
    }

    /** Prints how well pages are judged by a model that has not seen them: F1 of mean precision and mean recall. */
    void crossValidate() {
        Random random = new Random(1);
        int[] folds = samples.stream().mapToInt(sample -> random.nextInt(FOLDS)).toArray();
        List<double[]> counts = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Sample> seen = new ArrayList<>();
            List<Sample> unseen = new ArrayList<>();
            for (int i = 0; i < folds.length; i++) {
                (folds[i] == fold ? unseen : seen).add(samples.get(i));
            }
            TreeBooster booster = booster(seen);
            TreeEnsemble trees = TreeEnsemble.parse(booster.bias(), booster.grow(), features);
            unseen.forEach(sample -> counts.add(count(sample, trees)));
        }
        double precision = counts.stream().filter(c -> c[0] + c[1] > 0).mapToDouble(c -> c[0] / (c[0] + c[1])).average()
                .orElse(0);
        double recall = counts.stream().filter(c -> c[0] + c[2] > 0).mapToDouble(c -> c[0] / (c[0] + c[2])).average()
                .orElse(0);
        System.out.printf(Locale.ROOT, "cross-validated: precision %.4f, recall %.4f, F1 %.4f%n", precision, recall,
                2 * precision * recall / (precision + recall));
    }

    private static double[] count(Sample sample, TreeEnsemble trees) {
        double[] counts = new double[3];
        for (int i = 0; i < sample.body.length; i++) {
            boolean judged = trees.probability(sample.rows[i]) > 0.45;
            if (judged || sample.body[i]) {
                counts[judged && sample.body[i] ? 0 : judged ? 1 : 2] += sample.words(i);
            }
        }
        return counts;
    }

    /** The file of the model fitted on all pages; the lexicons' entries are given. */
    void write(Path file, List<String> lexicons) throws IOException {
        List<String> out = new ArrayList<>(PROVENANCE);
        out.addAll(lexicons);
        TreeBooster booster = booster(samples);
        List<String> trees = booster.grow();
        out.add("bias " + booster.bias());
        trees.forEach(tree -> out.add("tree " + tree));
        Files.write(file, out);
    }

    /** Every page counts the same, and in a page every word nearly the same, as the benchmark counts. */
    private TreeBooster booster(List<Sample> chosen) {
        int size = chosen.stream().mapToInt(sample -> sample.body.length).sum();
        float[][] rows = new float[size][];
        boolean[] labels = new boolean[size];
        double[] weights = new double[size];
        double sum = 0;
        int row = 0;
        for (Sample sample : chosen) {
            double bodyWords = SMALLEST_BODY;
            for (int i = 0; i < sample.body.length; i++) {
                bodyWords += sample.body[i] ? sample.words(i) : 0;
            }
            for (int i = 0; i < sample.body.length; i++, row++) {
                rows[row] = sample.rows[i];
                labels[row] = sample.body[i];
                weights[row] = Math.min(1, Math.pow((sample.words(i) + 1) / bodyWords, WEIGHT_POWER));
                sum += weights[row];
            }
        }
        for (int i = 0; i < size; i++) {
            weights[i] *= size / sum;
        }
        return new TreeBooster(rows, labels, weights, features, SETTINGS);
    }
}
