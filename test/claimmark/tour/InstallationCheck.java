package claimmark.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The plug-in in an Eclipse that it was installed into from the update site: the article opens in the Article editor.
 * {@code InstallationCheck LAUNCHER ARTICLE FOLDER}
 */
final class InstallationCheck {

    private InstallationCheck() {
    }

    public static void main(String[] arguments) throws Exception {
        Path launcher = Path.of(arguments[0]);
        Path folder = Path.of(arguments[2]);
        Path article = Files.copy(Path.of(arguments[1]), folder.resolve("article.txt"));
        Person person = new Person(folder);
        Results results = new Results(folder.resolve("results.tap"), () -> person.photograph("failure"));
        try (RunningEclipse eclipse = RunningEclipse.start(launcher, folder, List.of())) {
            results.step("the Eclipse that ClaimMark was installed into starts",
                    () -> Waiting.until("its window", () -> eclipse.probe().window().isPresent()));
            results.step("the article opens in the Article editor", () -> opens(eclipse.probe(), article));
            person.photograph("installed");
            results.end();
        }
    }

    private static void opens(Probe probe, Path article) {
        probe.openAsArticle(article.toString());
        probe.awaitArticleEditor("article.txt");
        probe.words("Putin congratulates Obama in phone call");
    }
}
