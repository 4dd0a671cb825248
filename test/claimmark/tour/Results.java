package claimmark.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The steps' outcomes in the Test Anything Protocol, on the way and in a file. */
final class Results {

    /** One step; it fails by throwing. */
    interface Step {
        void take() throws Exception;
    }

    private final Path file;
    private final Runnable onFailure;
    private int count;

    /** @param onFailure is run when a step fails, while all is still as it was then */
    Results(Path file, Runnable onFailure) {
        this.file = file;
        this.onFailure = onFailure;
    }

    /** Takes the step; a failure is noted and then ends the tour, because later steps stand on earlier ones. */
    void step(String name, Step step) throws Exception {
        count++;
        try {
            step.take();
            note("ok " + count + " - " + name);
        } catch (Exception | AssertionError e) {
            note("not ok " + count + " - " + name + ": " + String.valueOf(e.getMessage()).replace('\n', ' '));
            onFailure.run();
            throw e;
        }
    }

    /** Notes a figure beside the steps. */
    void say(String words) throws IOException {
        note("# " + words);
    }

    /** Says how many steps there were: without this line the tour did not come to its end. */
    void end() throws IOException {
        note("1.." + count);
    }

    /** Fails unless a condition holds. */
    static void expect(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }

    private void note(String line) throws IOException {
        System.out.println(line);
        Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
