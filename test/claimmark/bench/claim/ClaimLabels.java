package claimmark.bench.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import claimmark.core.language.Sentences;
import claimmark.core.text.ResourceLines;
import claimmark.core.text.Sha256;
import claimmark.core.text.TextSpan;

/**
 * The judgements that the model learns from: {@code claim-labels.tsv}, a sentence a line, as the name of its text, the
 * number of the line that it stands in, the first digits of its SHA-256, and its label. The sentences themselves are
 * found in the texts. Lines of the furniture of pages, which those texts do not have, were written for this and stand
 * in {@code furniture.txt}.
 */
final class ClaimLabels {

    private record Place(int line, String hash, int label) {
    }

    private ClaimLabels() {
    }

    /** The labelled sentences of a folder's texts, in the order of the texts, and then the furniture. */
    static List<LabelledSentence> in(Path folder) throws IOException {
        Map<String, List<Place>> byText = new TreeMap<>();
        for (String line : ResourceLines.of(ClaimLabels.class, "claim-labels.tsv")) {
            String[] row = line.split("\t");
            byText.computeIfAbsent(row[0], key -> new ArrayList<>())
                    .add(new Place(Integer.parseInt(row[1]), row[2], Integer.parseInt(row[3])));
        }
        List<LabelledSentence> found = new ArrayList<>();
        for (Map.Entry<String, List<Place>> text : byText.entrySet()) {
            Path file = folder.resolve(text.getKey() + ".txt");
            if (Files.exists(file)) {
                List<String> lines = Files.readAllLines(file);
                text.getValue().forEach(place -> found.add(sentence(lines.get(place.line - 1), place)));
            }
        }
        ResourceLines.of(ClaimLabels.class, "furniture.txt").forEach(line -> found.add(new LabelledSentence(line, 0)));
        return found;
    }

    private static LabelledSentence sentence(String line, Place place) {
        return Sentences.of(line, new TextSpan(0, line.length())).stream().map(span -> span.of(line).strip())
                .filter(sentence -> Sha256.of(sentence).startsWith(place.hash)).findFirst()
                .map(sentence -> new LabelledSentence(sentence, place.label)).orElseThrow(() ->
                        new IllegalArgumentException("The texts are others than those that were labelled: " + place));
    }
}
