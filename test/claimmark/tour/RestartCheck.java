package claimmark.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Restart and Switch Workspace in ClaimMark as {@code ./claimmark run} starts it. Eclipse ends with a code then, and
 * the script starts it again. {@code RestartCheck LAUNCHER ARTICLE FOLDER ROOT}
 */
final class RestartCheck {

    private static final String FAR = "interfering in its affairs";

    private final RunningEclipse eclipse;
    private final Person person;
    private final Path article;
    private final Path folder;

    private RestartCheck(RunningEclipse eclipse, Person person, Path article, Path folder) {
        this.eclipse = eclipse;
        this.person = person;
        this.article = article;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        Path product = Path.of(arguments[0]).getParent().getParent();
        Path folder = Path.of(arguments[2]);
        Path project = Files.createDirectories(folder.resolve("workspace/seeds"));
        Path article = Files.copy(Path.of(arguments[1]), project.resolve("article.txt"));
        Person person = new Person(folder);
        Results results = new Results(folder.resolve("results.tap"), () -> person.photograph("failure"));
        List<String> command = List.of("sh", "-euc", """
                root=$0 product=$1
                . "$root/releng/script/product.sh"
                run_until_closed "$2" "$3"
                """, arguments[3], product.toString(), folder.resolve("workspace").toString(), article.toString());
        try (RunningEclipse eclipse = RunningEclipse.run(command, folder)) {
            RestartCheck check = new RestartCheck(eclipse, person, article, folder);
            results.step("the article opens, and is scrolled to its end", check::scroll);
            results.step("after a restart the article is open where it was", check::restart);
            results.step("after the restart that a change of the theme asks for, too", check::changeTheme);
            results.step("after switching the workspace, that is open", check::switchWorkspace);
            results.step("ClaimMark ends, and the script with it", check::quit);
            results.end();
        }
    }

    private void scroll() {
        eclipse.probe().awaitArticleEditor(article.getFileName().toString());
        person.click(new Reviewing(person, eclipse.probe()).inSight(FAR));
    }

    /** Found by its name, as it is no entry of the menu. */
    private void restart() throws Exception {
        eclipse.restart(() -> {
            find("restart", "Restart");
            person.press("Return");
        });
        checkPlace();
        person.photograph("restarted");
    }

    private void find(String words, String found) {
        person.press("ctrl+3");
        eclipse.probe().widget("Start typing to search");
        person.type(words);
        eclipse.probe().widget(found);
    }

    private void checkPlace() {
        eclipse.probe().awaitArticleEditor(article.getFileName().toString());
        Waiting.until("the end of the article", () -> eclipse.probe().isInSight(FAR));
    }

    private void changeTheme() throws Exception {
        find("appearance", "Appearance - General");
        person.click(eclipse.probe().widget("Appearance - General"));
        person.click(eclipse.probe().field("Theme"));
        // Dark stands above Light.
        person.press("Up", "Return");
        person.click(eclipse.probe().widget("Apply and Close"));
        eclipse.restart(() -> person.click(eclipse.probe().widget("Restart")));
        checkPlace();
        person.photograph("dark");
    }

    /** The last entries of the File menu are Switch Workspace and Exit; after the workspaces of before comes Other. */
    private void switchWorkspace() throws Exception {
        Path other = folder.resolve("other");
        eclipse.restart(() -> {
            person.press("alt+f");
            eclipse.probe().awaitMenu("File");
            person.press("Up", "Up", "Right", "Up", "Return");
            eclipse.probe().widget("Launch");
            person.press("ctrl+a");
            person.type(other.toString());
            person.press("Return");
        });
        Waiting.until("its window", () -> eclipse.probe().window().isPresent());
        Waiting.until("the other workspace", () -> Files.exists(other.resolve(".metadata")));
        person.photograph("switched");
    }

    private void quit() throws Exception {
        person.press("alt+F4");
        if (!eclipse.hasEnded()) {
            throw new AssertionError("the window was closed, but the script did not end");
        }
    }
}
