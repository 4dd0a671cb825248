package claimmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import claimmark.core.anchor.AnchorTarget;
import claimmark.core.anchor.QuoteDescriber;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.text.TextSpan;

/**
 * The cases of one pair of texts.
 *
 * @param ids what the cases are called
 * @param spans where they stand in the old text, in the same order
 */
record AnchoringCases(String oldText, String newText, List<String> ids, List<TextSpan> spans) {

    /** The pairs of {@code directory/cases.tsv}; what the file says beyond the old spans is the truth, and not read. */
    static List<AnchoringCases> in(Path directory) throws IOException {
        Map<String, List<String[]>> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(directory.resolve("cases.tsv"))) {
            if (!line.startsWith("#") && !line.isEmpty()) {
                String[] columns = line.split("\t", 6);
                rows.computeIfAbsent(columns[1], pair -> new ArrayList<>()).add(columns);
            }
        }
        List<AnchoringCases> pairs = new ArrayList<>();
        for (Map.Entry<String, List<String[]>> pair : rows.entrySet()) {
            pairs.add(new AnchoringCases(Files.readString(directory.resolve("pairs/" + pair.getKey() + ".old.txt")),
                    Files.readString(directory.resolve("pairs/" + pair.getKey() + ".new.txt")),
                    pair.getValue().stream().map(columns -> columns[0]).toList(),
                    pair.getValue().stream().map(AnchoringCases::span).toList()));
        }
        return pairs;
    }

    private static TextSpan span(String[] columns) {
        return new TextSpan(Integer.parseInt(columns[3]), Integer.parseInt(columns[4]));
    }

    /** What selectors say of the spans. */
    List<AnchorTarget> targets() {
        List<TextQuoteSelector> quotes = new QuoteDescriber().describe(oldText, spans);
        return IntStream.range(0, spans.size()).mapToObj(i -> new AnchorTarget(quotes.get(i),
                Optional.of(TextPositionSelector.of(spans.get(i))))).toList();
    }
}
