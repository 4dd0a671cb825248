package claimmark.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What screen readers call the controls of ClaimMark: of the panel with its form, of the page with the card on it, of
 * the preference pages, and of the dialogs. None may be without a name, and none may be cut off, however large the text
 * of the desktop is. {@code NamesCheck LAUNCHER ARTICLE FOLDER}, in a session with D-Bus and AT-SPI.
 */
final class NamesCheck {

    private static final String QUOTATION = "forming a new team";

    private static final String PREFERENCES = "Preferences";
    private static final String SCALES = "claimmark.preferences.scales";
    private static final String NEW_SCALE = "New Rating Scale";
    private static final String ENCODING = "Set Encoding";
    /** What Eclipse gives no name: the list of the preference pages and what filters it, and a dialog's message. */
    private static final Map<String, List<String>> OF_ECLIPSE = Map.of(PREFERENCES, List.of("tree table\t", "text\t"),
            NEW_SCALE, List.of("text\t"));
    /** How many controls each preference page of ours has at least, with those that every page has. */
    private static final Map<String, Integer> PAGES = new TreeMap<>(Map.of("claimmark.preferences", 6,
            SCALES, 12, "claimmark.preferences.suggestions", 11));

    private final Path folder;
    private final Person person;
    private final Probe probe;
    private final SpokenTree tree = SpokenTree.ofSession();

    private NamesCheck(Path folder, Person person, Probe probe) {
        this.folder = folder;
        this.person = person;
        this.probe = probe;
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
            NamesCheck check = new NamesCheck(folder, person, probe);
            results.step("the question for the name has a name itself", () -> {
                probe.awaitArticleEditor("article.txt");
                check.check("Annotations", 3);
            });
            results.step("so has everything in the form of an annotation", () -> {
                new Reviewing(person, probe).mark(QUOTATION, "alt+2");
                check.check("Annotations", 15);
            });
            results.step("and the page", () -> check.check("article.txt", 1));
            results.step("the card at a mark says what it is about", () -> {
                person.press("alt+v");
                Waiting.until("the card to be told", () -> check.tree.says("Quotation:", "*article.txt"));
                person.photograph("card");
                person.press("Escape");
            });
            for (Map.Entry<String, Integer> page : PAGES.entrySet()) {
                results.step("so has everything in the preferences " + page.getKey(), () -> {
                    probe.execute("org.eclipse.ui.window.preferences(preferencePageId=" + page.getKey() + ")");
                    check.checkWindow(PREFERENCES, page.getKey(), page.getValue());
                    check.close(PREFERENCES);
                });
            }
            results.step("so has everything in the dialog of a new rating scale", () -> check.checkNewScale());
            results.step("so has everything in Set Encoding", () -> {
                person.press("alt+e");
                person.click(probe.menuItem("Set Encoding..."));
                check.checkWindow(ENCODING, "set-encoding", 3);
                check.close(ENCODING);
            });
            results.end();
        }
    }

    private void checkNewScale() throws Exception {
        probe.execute("org.eclipse.ui.window.preferences(preferencePageId=" + SCALES + ")");
        person.click(probe.widget("New\u2026"));
        checkWindow(NEW_SCALE, "new-scale", 8);
        close(NEW_SCALE);
        close(PREFERENCES);
    }

    private void checkWindow(String title, String file, int least) throws Exception {
        Waiting.until(title + " to be open", () -> tree.inWindow(title).size() >= least);
        person.photograph(file);
        check(title, file, tree.inWindow(title));
    }

    private void close(String title) {
        person.press("Escape");
        Waiting.until(title + " to be closed", () -> !tree.hasWindow(title));
    }

    /** @param least how many controls there are at least: with none found, none could be without a name */
    private void check(String tab, int least) throws Exception {
        // The title of an article that is not saved begins with a star.
        List<SpokenTree.Control> found = tree.below(tab, "*" + tab);
        if (found.size() < least) {
            throw new AssertionError("only " + found.size() + " controls were found below " + tab);
        }
        check(tab, tab, found);
    }

    private void check(String where, String file, List<SpokenTree.Control> found) throws Exception {
        List<String> lines = found.stream().map(control -> control.role() + "\t" + control.name()).toList();
        Files.write(folder.resolve(file + ".controls.txt"), lines);
        List<String> unnamed = new ArrayList<>(lines.stream().filter(line -> line.endsWith("\t")).toList());
        OF_ECLIPSE.getOrDefault(where, List.of()).forEach(unnamed::remove);
        if (!unnamed.isEmpty()) {
            throw new AssertionError("without a name in " + where + ": " + unnamed);
        }
        if (!probe.cutOff().isEmpty()) {
            throw new AssertionError("not seen whole in " + where + ": " + probe.cutOff());
        }
    }
}
