package claimmark.core.structure;

import java.util.List;

/**
 * Tells how strongly the words of a short line suggest that it belongs to the body.
 *
 * @param mean the evidence of all words and word pairs, divided by the square root of their number
 * @param least the evidence of the word or pair that speaks most strongly against the body, 0 or less
 */
public record WordEvidence(float mean, float least) {

    private static final int LONGEST = 40;
    private static final WordEvidence NONE = new WordEvidence(0, 0);

    /** The evidence of a line; none for a long line, because its words tell nothing. */
    public static WordEvidence of(String line, LineShape shape, Lexicon lexicon) {
        return shape.words() > LONGEST ? NONE : of(LineWords.of(line), shape, lexicon);
    }

    /** The evidence of a line whose words are known already. */
    public static WordEvidence of(List<String> words, LineShape shape, Lexicon lexicon) {
        if (shape.words() > LONGEST || words.isEmpty()) {
            return NONE;
        }
        float sum = 0;
        float least = 0;
        for (String word : words) {
            float evidence = lexicon.evidence(word);
            sum += evidence;
            least = Math.min(least, evidence);
        }
        for (int i = 1; i < words.size(); i++) {
            float evidence = lexicon.evidence(words.get(i - 1), words.get(i));
            sum += evidence;
            least = Math.min(least, evidence);
        }
        return new WordEvidence(sum / (float) Math.sqrt(words.size() * 2 - 1), least);
    }
}
