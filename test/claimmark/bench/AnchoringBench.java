package claimmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import claimmark.core.anchor.AnchorResult;
import claimmark.core.anchor.AnchorTarget;
import claimmark.core.anchor.Anchorer;

/**
 * {@code DIR OUT.tsv [--selectors-only]}: carries the spans of {@code DIR/cases.tsv} from the old texts to the new ones
 * in {@code DIR/pairs}, by the old text or by selectors alone, and writes case, start and end (-1 -1 for none).
 */
public final class AnchoringBench {

    private AnchoringBench() {
    }

    public static void main(String[] arguments) throws IOException {
        boolean selectorsOnly = arguments.length > 2 && arguments[2].equals("--selectors-only");
        if (arguments.length < 2 || !Files.exists(Path.of(arguments[0], "cases.tsv"))) {
            Usage.tell("anchoring DIR OUT.tsv [--selectors-only], with DIR/cases.tsv and DIR/pairs");
        }
        Anchorer anchorer = new Anchorer();
        BenchMeasure measure = new BenchMeasure();
        List<String> lines = new ArrayList<>();
        for (AnchoringCases cases : AnchoringCases.in(Path.of(arguments[0]))) {
            List<AnchorTarget> targets = selectorsOnly ? cases.targets() : List.of();
            List<AnchorResult> results = measure.items(cases.spans().size(), () -> selectorsOnly
                    ? anchorer.find(targets, cases.newText())
                    : anchorer.carry(cases.oldText(), cases.newText(), cases.spans()));
            for (int i = 0; i < results.size(); i++) {
                lines.add(cases.ids().get(i) + results.get(i).place()
                        .map(span -> "\t" + span.start() + "\t" + span.end()).orElse("\t-1\t-1"));
            }
        }
        Files.write(Path.of(arguments[1]), lines);
        System.out.println(measure.summary());
    }
}
