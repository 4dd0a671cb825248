package claimmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import claimmark.bench.claim.ClaimTraining;

/**
 * {@code CORPUS_DIR MODEL}: learns the model of claims from the labels in the test tree and the texts of a folder that
 * the labelled sentences stand in, and writes its file. Prints how well it judges sentences that it has not seen. The
 * same texts give the same bytes.
 */
public final class ClaimModelTrainer {

    private ClaimModelTrainer() {
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || !Files.isDirectory(Path.of(arguments[0]))) {
            Usage.tell("claimmodeltrainer CORPUS_DIR MODEL, with *.txt in CORPUS_DIR");
        }
        ClaimTraining training = ClaimTraining.of(Path.of(arguments[0]));
        Files.write(Path.of(arguments[1]), training.learn());
        training.report().forEach(System.out::println);
    }
}
