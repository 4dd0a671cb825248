package claimmark.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What screen readers call the controls of ClaimMark: of the panel with its form, and of the page. None may be without
 * a name. {@code NamesCheck LAUNCHER ARTICLE FOLDER}, in a session with D-Bus and AT-SPI.
 */
final class NamesCheck {

    private static final String QUOTATION = "forming a new team";

    private final Path folder;
    private final SpokenTree tree = SpokenTree.ofSession();

    private NamesCheck(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[2]);
        Path project = Files.createDirectories(folder.resolve("workspace/seeds"));
        Path article = Files.copy(Path.of(arguments[1]), project.resolve("article.txt"));
        Person person = new Person(folder);
        Results results = new Results(folder.resolve("results.tap"), () -> person.photograph("failure"));
        try (RunningEclipse eclipse = RunningEclipse.start(Path.of(arguments[0]), folder,
                List.of(article.toString()))) {
            Probe probe = eclipse.probe();
            NamesCheck check = new NamesCheck(folder);
            results.step("the question for the name has a name itself", () -> {
                probe.awaitArticleEditor("article.txt");
                check.check("Annotations", 3);
            });
            results.step("so has everything in the form of an annotation", () -> {
                new Reviewing(person, probe).mark(QUOTATION, "alt+2");
                check.check("Annotations", 15);
            });
            results.step("and the page", () -> check.check("article.txt", 1));
            person.photograph("named");
            results.end();
        }
    }

    /** @param least how many controls there are at least: with none found, none could be without a name */
    private void check(String tab, int least) throws Exception {
        // The title of an article that is not saved begins with a star.
        List<SpokenTree.Control> found = tree.below(tab, "*" + tab);
        List<String> lines = found.stream().map(control -> control.role() + "\t" + control.name()).toList();
        Files.write(folder.resolve(tab + ".controls.txt"), lines);
        if (found.size() < least) {
            throw new AssertionError("only " + found.size() + " controls were found below " + tab);
        }
        List<String> unnamed = lines.stream().filter(line -> line.endsWith("\t")).toList();
        if (!unnamed.isEmpty()) {
            throw new AssertionError("without a name below " + tab + ": " + unnamed);
        }
    }
}
