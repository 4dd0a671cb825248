package claimmark.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Tells of each stage of a review what it took, beside the steps' outcomes and in a file of its own. */
final class Stages {

    private final Results results;
    private final Person person;
    private final String way;
    private final Path file;
    private int photographs;

    /**
     * @param way how the review is made, in a word
     * @param file gets a line for each stage
     */
    Stages(Results results, Person person, String way, Path file) {
        this.results = results;
        this.person = person;
        this.way = way;
        this.file = file;
    }

    /** Takes a step whose effort is of no interest. */
    void step(String name, Results.Step step) throws Exception {
        results.step(name + " (" + way + ")", step);
    }

    /** Takes a step, tells what it took, and takes a picture of what came of it. */
    Effort measure(String name, Results.Step step) throws Exception {
        Effort before = person.effort();
        step(name, step);
        Effort taken = person.effort().since(before);
        note(taken + "  " + name);
        photograph();
        return taken;
    }

    /** Takes the next picture. */
    void photograph() {
        photographs++;
        person.photograph("%s-%02d".formatted(way, photographs));
    }

    /** Tells what all stages took. */
    void total() throws IOException {
        note(person.effort() + "  all of it");
    }

    private void note(String line) throws IOException {
        results.say(way + ": " + line);
        Files.writeString(file, way + ": " + line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
