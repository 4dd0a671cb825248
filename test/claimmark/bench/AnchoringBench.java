package claimmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import claimmark.core.anchor.AnchorResult;
import claimmark.core.anchor.AnchorTarget;
import claimmark.core.anchor.Anchorer;
import claimmark.core.anchor.QuoteDescriber;
import claimmark.core.anchor.TextPositionSelector;
import claimmark.core.text.TextSpan;

/**
 * {@code DIR OUT.tsv [--selectors-only]}: carries the spans of {@code DIR/cases.tsv} from the old texts to the new ones
 * in {@code DIR/pairs}, by the old text or by selectors alone, and writes case, start and end (-1 -1 for none).
 */
public final class AnchoringBench {

    private final Anchorer anchorer = new Anchorer();
    private final QuoteDescriber describer = new QuoteDescriber();

    private record Case(String id, TextSpan span) {
    }

    public static void main(String[] arguments) throws IOException {
        boolean selectorsOnly = arguments.length > 2 && arguments[2].equals("--selectors-only");
        if (arguments.length < 2 || !Files.exists(Path.of(arguments[0], "cases.tsv"))) {
            System.out.println("Usage: anchoring DIR OUT.tsv [--selectors-only], with DIR/cases.tsv and DIR/pairs");
            System.exit(2);
        }
        new AnchoringBench().run(Path.of(arguments[0]), Path.of(arguments[1]), selectorsOnly);
    }

    private void run(Path directory, Path out, boolean selectorsOnly) throws IOException {
        BenchMeasure measure = new BenchMeasure();
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, List<Case>> pair : casesByPair(directory).entrySet()) {
            String oldText = Files.readString(directory.resolve("pairs/" + pair.getKey() + ".old.txt"));
            String newText = Files.readString(directory.resolve("pairs/" + pair.getKey() + ".new.txt"));
            List<TextSpan> spans = pair.getValue().stream().map(Case::span).toList();
            List<AnchorTarget> targets = selectorsOnly ? targets(oldText, spans) : List.of();
            List<AnchorResult> results = measure.items(spans.size(), () -> selectorsOnly
                    ? anchorer.find(targets, newText)
                    : anchorer.carry(oldText, newText, spans));
            for (int i = 0; i < results.size(); i++) {
                lines.add(pair.getValue().get(i).id() + results.get(i).place()
                        .map(span -> "\t" + span.start() + "\t" + span.end()).orElse("\t-1\t-1"));
            }
        }
        Files.write(out, lines);
        System.out.println(measure.summary());
    }

    private List<AnchorTarget> targets(String text, List<TextSpan> spans) {
        return spans.stream().map(span -> new AnchorTarget(describer.describe(text, span),
                Optional.of(TextPositionSelector.of(span)))).toList();
    }

    /** The cases of each pair; what the file says beyond the old span is the truth, and not read. */
    private static Map<String, List<Case>> casesByPair(Path directory) throws IOException {
        Map<String, List<Case>> cases = new LinkedHashMap<>();
        for (String line : Files.readAllLines(directory.resolve("cases.tsv"))) {
            if (!line.startsWith("#") && !line.isEmpty()) {
                String[] columns = line.split("\t", 6);
                TextSpan span = new TextSpan(Integer.parseInt(columns[3]), Integer.parseInt(columns[4]));
                cases.computeIfAbsent(columns[1], pair -> new ArrayList<>()).add(new Case(columns[0], span));
            }
        }
        return cases;
    }
}
