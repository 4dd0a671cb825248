package claimmark.bench.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import claimmark.bench.ModelTraining;
import claimmark.core.suggest.Sentence;
import claimmark.core.suggest.claim.ClaimTerms;

/**
 * A vector for each of the most frequent words, so that words that keep the same company have vectors that are near to
 * each other. Made by counting (positive pointwise mutual information with the words left and right of it) and by
 * finding the directions in which the counts differ most (Halko, Martinsson and Tropp, 2011).
 */
final class WordVectors {

    /** How many numbers each vector has. */
    static final int SIZE = 64;

    private static final int WORDS = 14_000;
    /** So many of the most frequent words are counted as neighbours. */
    private static final int NEIGHBOURS = 500;
    /** Left and right, next to the word and further away. */
    private static final int PLACES = 4;
    private static final int WINDOW = 4;
    private static final int PARAGRAPHS_OF_A_TEXT = 40_000;
    /** Makes rare neighbours count less. */
    private static final double SMOOTHING = 0.75;
    private static final int ROUNDS = 3;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<int[]> paragraphs = new ArrayList<>();
    private float[][] vectors = {};

    private WordVectors() {
    }

    /** Counts in the texts of a folder. */
    static WordVectors of(Path folder) throws IOException {
        WordVectors made = new WordVectors();
        List<String> byFrequency = made.read(folder);
        float[][] counts = made.count(byFrequency);
        made.paragraphs.clear();
        weigh(counts);
        made.vectors = mainDirections(counts);
        made.numbers.clear();
        for (int i = 0; i < byFrequency.size(); i++) {
            made.numbers.put(byFrequency.get(i), i);
        }
        return made;
    }

    /** The words that have a vector. */
    List<String> words() {
        return numbers.keySet().stream().sorted().toList();
    }

    /** The mean of the vectors of those words that have one; zero when none has. */
    float[] mean(List<String> words) {
        float[] mean = new float[SIZE];
        int known = 0;
        for (String word : words) {
            Integer number = numbers.get(word);
            if (number != null) {
                known++;
                add(mean, vectors[number], 1);
            }
        }
        for (int i = 0; i < SIZE; i++) {
            mean[i] /= Math.max(known, 1);
        }
        return mean;
    }

    private List<String> read(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        List<Integer> frequencies = new ArrayList<>();
        for (Path file : ModelTraining.files(folder, ".txt")) {
            List<String> lines = Files.readAllLines(file);
            int every = lines.size() / PARAGRAPHS_OF_A_TEXT + 1;
            for (int line = 0; line < lines.size(); line += every) {
                List<String> words = terms(lines.get(line));
                int[] paragraph = new int[words.size()];
                for (int i = 0; i < paragraph.length; i++) {
                    int number = numbers.computeIfAbsent(words.get(i), word -> {
                        names.add(word);
                        frequencies.add(0);
                        return names.size() - 1;
                    });
                    frequencies.set(number, frequencies.get(number) + 1);
                    paragraph[i] = number;
                }
                paragraphs.add(paragraph);
            }
        }
        Comparator<String> mostFrequentFirst =
                Comparator.comparing(word -> -frequencies.get(numbers.getOrDefault(word, 0)));
        return names.stream().sorted(mostFrequentFirst.thenComparing(word -> word)).limit(WORDS).toList();
    }

    private static List<String> terms(String paragraph) {
        return ClaimTerms.of(Sentence.of(LabelledSentence.repaired(paragraph))).words();
    }

    private float[][] count(List<String> byFrequency) {
        int[] ranks = new int[numbers.size()];
        Arrays.fill(ranks, Integer.MAX_VALUE);
        for (int i = 0; i < byFrequency.size(); i++) {
            ranks[numbers.getOrDefault(byFrequency.get(i), 0)] = i;
        }
        float[][] counts = new float[byFrequency.size()][PLACES * NEIGHBOURS];
        for (int[] paragraph : paragraphs) {
            for (int at = 0; at < paragraph.length; at++) {
                for (int other = Math.max(0, at - WINDOW); other <= Math.min(paragraph.length - 1, at + WINDOW);
                        other++) {
                    int word = ranks[paragraph[at]];
                    int neighbour = ranks[paragraph[other]];
                    int distance = other - at;
                    if (distance != 0 && word < counts.length && neighbour < NEIGHBOURS) {
                        int place = (Math.abs(distance) == 1 ? 0 : 2) + (distance < 0 ? 0 : 1);
                        counts[word][place * NEIGHBOURS + neighbour] += 1f / Math.max(1, Math.abs(distance) - 1);
                    }
                }
            }
        }
        return counts;
    }

    /** Counts become how much more often two words stand together than by chance. */
    private static void weigh(float[][] counts) {
        int columns = PLACES * NEIGHBOURS;
        double[] ofWords = new double[counts.length];
        double[] ofNeighbours = new double[columns];
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < columns; j++) {
                ofWords[i] += counts[i][j];
                ofNeighbours[j] += counts[i][j];
            }
        }
        double all = 0;
        for (int j = 0; j < columns; j++) {
            ofNeighbours[j] = StrictMath.pow(ofNeighbours[j], SMOOTHING);
            all += ofNeighbours[j];
        }
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < columns; j++) {
                counts[i][j] = counts[i][j] == 0 ? 0 : (float) Math.max(0,
                        StrictMath.log(counts[i][j] * all / (ofWords[i] * ofNeighbours[j])));
            }
        }
    }

    private static float[][] mainDirections(float[][] matrix) {
        Random random = new Random(5);
        float[][] right = new float[PLACES * NEIGHBOURS][SIZE];
        for (float[] row : right) {
            for (int i = 0; i < SIZE; i++) {
                row[i] = (float) random.nextGaussian();
            }
        }
        float[][] left = new float[matrix.length][SIZE];
        for (int round = 0; round < ROUNDS; round++) {
            left = times(matrix, right);
            makeOrthogonal(left);
            right = transposedTimes(matrix, left);
            makeOrthogonal(right);
        }
        for (float[] row : left) {
            scale(row, 1 / Math.max(length(row), Float.MIN_NORMAL));
        }
        return left;
    }

    private static float[][] times(float[][] matrix, float[][] right) {
        float[][] product = new float[matrix.length][SIZE];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < right.length; j++) {
                if (matrix[i][j] != 0) {
                    add(product[i], right[j], matrix[i][j]);
                }
            }
        }
        return product;
    }

    private static float[][] transposedTimes(float[][] matrix, float[][] left) {
        float[][] product = new float[PLACES * NEIGHBOURS][SIZE];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < product.length; j++) {
                if (matrix[i][j] != 0) {
                    add(product[j], left[i], matrix[i][j]);
                }
            }
        }
        return product;
    }

    /** Columns become perpendicular to each other and of length 1 (Gram and Schmidt). */
    private static void makeOrthogonal(float[][] matrix) {
        for (int column = 0; column < SIZE; column++) {
            for (int earlier = 0; earlier < column; earlier++) {
                double common = 0;
                for (float[] row : matrix) {
                    common += row[column] * row[earlier];
                }
                for (float[] row : matrix) {
                    row[column] -= (float) (common * row[earlier]);
                }
            }
            double squares = 0;
            for (float[] row : matrix) {
                squares += row[column] * row[column];
            }
            for (float[] row : matrix) {
                row[column] = (float) (row[column] / Math.sqrt(squares));
            }
        }
    }

    private static double length(float[] row) {
        double squares = 0;
        for (float value : row) {
            squares += value * value;
        }
        return Math.sqrt(squares);
    }

    private static void scale(float[] row, double by) {
        for (int i = 0; i < row.length; i++) {
            row[i] = (float) (row[i] * by);
        }
    }

    private static void add(float[] to, float[] what, float times) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * what[i];
        }
    }
}
