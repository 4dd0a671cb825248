package claimmark.core.suggest.typo.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * What was learned from a corpus about which words stand where. It takes a moment to be read, and some 20 MB; whoever
 * needs it reads it once and keeps it.
 *
 * <p>The file has a first line that names it, the vocabulary, the table of n-grams, the weights of contexts, the
 * lines of the trees that decide, each as its class writes it, and a CRC-32 of all that. Numbers are big-endian.
 *
 * @param vocabulary the words
 * @param ngrams the counts of runs of words
 * @param weights how well words fit contexts
 * @param trees the lines of the trees, which are for others to understand
 */
public record TypoModel(Vocabulary vocabulary, NgramTable ngrams, ContextWeights weights, List<String> trees) {

    private static final byte[] NAME = "ClaimMark typos 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int CHECK = Long.BYTES;

    /**
     * Reads a model.
     *
     * @throws IOException when the file is none, or was damaged
     */
    public static TypoModel read(byte[] file) throws IOException {
        int end = file.length - CHECK;
        if (end < NAME.length || !Arrays.equals(NAME, 0, NAME.length, file, 0, NAME.length)) {
            throw new IOException("Not a model of typos");
        }
        if (ByteBuffer.wrap(file).getLong(end) != check(file, end)) {
            throw new IOException("A damaged model of typos");
        }
        try (DataInputStream in = new DataInputStream(
                new ByteArrayInputStream(file, NAME.length, end - NAME.length))) {
            return new TypoModel(Vocabulary.read(in), NgramTable.read(in), ContextWeights.read(in),
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        }
    }

    /** The same with other trees. */
    public TypoModel with(List<String> otherTrees) {
        return new TypoModel(vocabulary, ngrams, weights, otherTrees);
    }

    /** The file of this model. */
    public byte[] toBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(NAME);
        vocabulary.write(out);
        ngrams.write(out);
        weights.write(out);
        out.write(String.join("\n", trees).getBytes(StandardCharsets.UTF_8));
        out.writeLong(check(bytes.toByteArray(), bytes.size()));
        return bytes.toByteArray();
    }

    private static long check(byte[] bytes, int length) {
        CRC32 check = new CRC32();
        check.update(bytes, 0, length);
        return check.getValue();
    }

    /** How paragraphs are read for it. */
    public TermReader reader() {
        return new TermReader(vocabulary);
    }

    /** How likely runs of words are. */
    public NgramScore score() {
        return new NgramScore(vocabulary, ngrams);
    }
}
