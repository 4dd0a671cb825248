package claimmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import claimmark.bench.typo.CorpusText;
import claimmark.bench.typo.DecisionTraining;
import claimmark.bench.typo.ModelParts;
import claimmark.core.suggest.typo.model.TypoModel;

/**
 * {@code CORPUS_DIR MODEL [EVERY]}: learns the model of typos from the texts of a folder, one paragraph a line,
 * documents separated by empty lines, and writes its file. Of so many documents one is read, of all when EVERY is left
 * out. The same texts give the same bytes.
 */
public final class TypoModelTrainer {

    private TypoModelTrainer() {
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || !Files.isDirectory(Path.of(arguments[0]))) {
            Usage.tell("typomodeltrainer CORPUS_DIR MODEL [EVERY], with *.txt in CORPUS_DIR");
        }
        CorpusText corpus = new CorpusText(Path.of(arguments[0]),
                arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1);
        TypoModel parts = ModelParts.learn(corpus);
        TypoModel model = parts.with(new DecisionTraining(parts).learn(corpus));
        Files.write(Path.of(arguments[1]), model.toBytes());
    }
}
