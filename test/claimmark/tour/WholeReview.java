package claimmark.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A whole review of the seed article, from its first opening until everything is marked, rated, sourced and resolved,
 * with what each stage takes and a picture of it: by keys alone, and once more with the mouse.
 * {@code WholeReview LAUNCHER ARTICLE FOLDER}
 */
final class WholeReview {

    /** The workbench has just begun to fill its window. */
    private static final Duration OPENING = Duration.ofSeconds(120);

    private final Path seed;
    private final Path folder;
    private final Results results;

    private WholeReview(Path seed, Path folder) {
        this.seed = seed;
        this.folder = folder;
        results = new Results(folder.resolve("results.tap"), () -> new Person(folder).photograph("failure"));
    }

    public static void main(String[] arguments) throws Exception {
        WholeReview whole = new WholeReview(Path.of(arguments[1]), Path.of(arguments[2]));
        ReviewedSeed byKeys = whole.copy("by-keys.txt");
        ReviewedSeed byMouse = whole.copy("by-mouse.txt");
        try (RunningEclipse eclipse = RunningEclipse.start(Path.of(arguments[0]), whole.folder,
                List.of(byKeys.path()))) {
            whole.reviewByKeys(byKeys, eclipse.probe());
            whole.reviewByMouse(byMouse, eclipse.probe());
            whole.askForVersion(eclipse.probe());
        }
        whole.results.end();
    }

    private ReviewedSeed copy(String name) throws Exception {
        Path project = Files.createDirectories(folder.resolve("workspace/seeds"));
        return new ReviewedSeed(Files.copy(seed, project.resolve(name)));
    }

    private void reviewByKeys(ReviewedSeed article, Probe probe) throws Exception {
        Person person = new Person(folder);
        Stages stages = new Stages(results, person, "keys", folder.resolve("effort.txt"));
        stages.step("the seed article opens", () -> Waiting.forA("suggestions for it", OPENING,
                () -> Optional.of(true).filter(soon -> probe.hasWidget("Suggestions"))));
        new ReviewByKeys(person, probe, stages).review();
        Results.expect(person.effort().gestures() == 0, "the mouse was used");
        check(article, stages);
    }

    private void reviewByMouse(ReviewedSeed article, Probe probe) throws Exception {
        Person person = new Person(folder);
        Stages stages = new Stages(results, person, "mouse", folder.resolve("effort.txt"));
        stages.measure("the seed article is opened", () -> {
            person.doubleClick(probe.widget(article.name()));
            probe.awaitArticleEditor(article.name());
            probe.widget("Nothing marked yet");
            probe.widget("Suggestions");
        });
        new ReviewByMouse(person, probe, stages).review();
        check(article, stages);
    }

    private void askForVersion(Probe probe) throws Exception {
        Person person = new Person(folder);
        results.step("Help tells which version this is", () -> {
            person.press("alt+h");
            person.click(probe.menuItem("About ClaimMark"));
            Waiting.until("the version", () -> probe.hasWidget("ClaimMark 0.") || probe.hasWidget("ClaimMark 1."));
            person.photograph("about");
            person.press("Escape");
        });
    }

    private static void check(ReviewedSeed article, Stages stages) throws Exception {
        stages.step("only the two typos are corrected in the article", article::checkArticle);
        stages.step("all is marked, rated, sourced and resolved in the sidecar", article::checkReview);
    }
}
