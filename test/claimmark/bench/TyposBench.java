package claimmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import claimmark.core.suggest.Sentence;
import claimmark.core.suggest.Suggestion;
import claimmark.core.suggest.typo.TypoSuggester;
import claimmark.core.suggest.typo.model.TypoModel;

/**
 * {@code SENTENCES.tsv OUT.tsv [MODEL]}: looks for typos in the texts of SENTENCES (id, set, text), with the shipped
 * model or another one, and writes id, start, end and replacements.
 */
public final class TyposBench {

    private TyposBench() {
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || !Files.exists(Path.of(arguments[0]))) {
            Usage.tell("typos SENTENCES.tsv OUT.tsv [MODEL]");
        }
        TypoSuggester suggester = arguments.length > 2
                ? new TypoSuggester(TypoModel.read(Files.readAllBytes(Path.of(arguments[2]))))
                : TypoSuggester.ofShippedModel();
        BenchMeasure measure = new BenchMeasure();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            String[] columns = line.split("\t", -1);
            if (columns.length > 2 && !columns[0].equals("id")) {
                for (Suggestion found : measure.items(1, () -> suggester.inSentence(Sentence.of(columns[2])))) {
                    lines.add(String.join("\t", columns[0], String.valueOf(found.span().start()),
                            String.valueOf(found.span().end()), String.join("|", found.replacements())));
                }
            }
        }
        Files.write(Path.of(arguments[1]), lines);
        System.out.println(measure.summary());
    }
}
