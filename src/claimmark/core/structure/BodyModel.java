package claimmark.core.structure;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import claimmark.core.text.ResourceLines;

/**
 * A trained model that tells the body of an article from boilerplate. It has the words in markup, the words in short
 * lines, and decision trees over features.
 *
 * <p>The model is read from a text file. Lines with {@code #} are comments. Lines {@code attribute WORD evidence} and
 * {@code word WORD evidence} fill the two lexicons. Lines {@code bias NUMBER} and {@code tree ...} make the trees.
 *
 * @param attributes the evidence of words in class, id and role attributes
 * @param words the evidence of words and word pairs in short lines
 * @param trees the probability that a row of features belongs to a block of the body
 */
public record BodyModel(Lexicon attributes, Lexicon words, TreeEnsemble trees) {

    /**
     * Reads a model that is shipped beside a class.
     *
     * @param owner the class
     * @param name the name of the file
     * @param features the enumeration of the features, in the order of the columns
     * @throws UncheckedIOException when the file cannot be read, which is an error of the build
     */
    public static BodyModel ofResource(Class<?> owner, String name, Class<? extends Enum<?>> features) {
        return parse(ResourceLines.of(owner, name), features);
    }

    /**
     * Reads a model from its lines.
     *
     * @param features the enumeration of the features, in the order of the columns
     */
    public static BodyModel parse(List<String> lines, Class<? extends Enum<?>> features) {
        Map<String, Float> attributes = new HashMap<>();
        Map<String, Float> words = new HashMap<>();
        List<String> trees = new ArrayList<>();
        float bias = 0;
        for (String line : lines) {
            int space = line.indexOf(' ');
            int last = line.lastIndexOf(' ');
            switch (line.substring(0, Math.max(0, space))) {
                case "attribute" -> attributes.put(line.substring(space + 1, last),
                        Float.valueOf(line.substring(last)));
                case "word" -> words.put(line.substring(space + 1, last), Float.valueOf(line.substring(last)));
                case "bias" -> bias = Float.parseFloat(line.substring(space));
                case "tree" -> trees.add(line.substring(space + 1));
                default -> { }
            }
        }
        List<String> names = Arrays.stream(features.getEnumConstants()).map(Enum::name).toList();
        return new BodyModel(Lexicon.of(attributes), Lexicon.of(words), TreeEnsemble.parse(bias, trees, names));
    }
}
