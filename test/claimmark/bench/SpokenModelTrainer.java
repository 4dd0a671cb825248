package claimmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import claimmark.bench.claim.SpokenTraining;

/**
 * {@code CORPUS_DIR MODEL}: learns how spoken sentences differ from written ones from the texts of a folder, and writes
 * the file of the weights. The same texts give the same bytes.
 */
public final class SpokenModelTrainer {

    private SpokenModelTrainer() {
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || !Files.isDirectory(Path.of(arguments[0]))) {
            Usage.tell("spokenmodeltrainer CORPUS_DIR MODEL, with *.txt in CORPUS_DIR");
        }
        Files.write(Path.of(arguments[1]), SpokenTraining.learn(Path.of(arguments[0])));
    }
}
