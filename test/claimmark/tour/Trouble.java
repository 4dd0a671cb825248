package claimmark.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import claimmark.core.store.SidecarFile;

/**
 * What can happen to a review, and what the reviewer sees of it, in the light and the dark theme: ClaimMark is killed
 * and recovers what was not saved, a colleague saves another value of the same field, an article is renamed in Eclipse
 * and one outside of it, a text hides characters, another is written from right to left.
 * {@code Trouble LAUNCHER ARTICLE FOLDER}
 */
final class Trouble {

    private static final String REVIEWER = "Ana Moreno";
    private static final String QUOTATION = "forming a new team";
    private static final String CLAIM = "the Kremlin said on Tuesday";
    private static final String COMMENT = "Comment";
    /** In nanoseconds: a second, and a little. */
    private static final long MAY_BE_LOST = 1_500_000_000L;
    private static final String CONFLICT = "One field was set in two ways";
    /** The width of the virtual display, in pixels. */
    private static final int SCREEN = 1600;
    private static final String OTHERS_COMMENT = "Only Reuters says so.";
    private static final String NAME = "phone-call.txt";
    private static final String RENAMED = "putin-obama.txt";
    private static final String MOVED = "moved-by-hand.txt";
    private static final String TRICKS = "A payment in the ministry's books\n\nThe amount was \u202E000,01\u202C euros,"
            + " said P\u0430ul Meyer, who keeps the books of the ministry.\n\nNobody\u200B paid, and that was all there"
            + " was to say about it. The bank transfer bears a NUL\u0000 and a bell\u0007 in its reference.\n";
    private static final String ARABIC = "\u0628\u0648\u062A\u064A\u0646 \u064A\u0647\u0646\u0626"
            + " \u0623\u0648\u0628\u0627\u0645\u0627\n\n\u0642\u0627\u0644 \u0627\u0644\u0643\u0631\u0645\u0644\u064A"
            + "\u0646 \u0641\u064A \u0628\u064A\u0627\u0646 \u064A\u0648\u0645 \u0627\u0644\u062B\u0644\u0627\u062B"
            + "\u0627\u0621 \u0625\u0646 \u0627\u0644\u0631\u0626\u064A\u0633 \u0627\u0644\u0631\u0648\u0633\u064A"
            + " \u0647\u0646\u0623 \u0623\u0648\u0628\u0627\u0645\u0627 \u0628\u0641\u0648\u0632\u0647 \u0641\u064A"
            + " \u0627\u0644\u0627\u0646\u062A\u062E\u0627\u0628\u0627\u062A.\n\n\u0628\u0644\u063A\u062A"
            + " \u0627\u0644\u0645\u064A\u0632\u0627\u0646\u064A\u0629 10,000 \u064A\u0648\u0631\u0648 \u0641\u064A"
            + " \u0639\u0627\u0645 2012\u060C \u0648\u0641\u0642\u0627 \u0644\u0644\u0648\u0632\u064A\u0631.\n\n"
            + "Reuters reported the call in English on the same day.\n";

    private final Path launcher;
    private final Path folder;
    private final Path article;
    private final Person person;
    private final Results results;
    private final String theme;

    private Trouble(Path launcher, Path seed, Path folder, Results results, String theme) throws Exception {
        this.launcher = launcher;
        this.folder = Files.createDirectories(folder.resolve(theme));
        this.results = results;
        this.theme = theme;
        person = new Person(folder);
        Path project = Files.createDirectories(this.folder.resolve("workspace/articles"));
        article = Files.copy(seed, project.resolve(NAME));
        Files.writeString(project.resolve("tricks.txt"), TRICKS);
        Files.writeString(project.resolve("arabic.txt"), ARABIC);
    }

    public static void main(String[] arguments) throws Exception {
        Path launcher = Path.of(arguments[0]);
        Path seed = Path.of(arguments[1]);
        Path folder = Path.of(arguments[2]);
        Results results = new Results(folder.resolve("results.tap"), () -> new Person(folder).photograph("failure"));
        new Trouble(launcher, seed, folder, results, "light").go();
        Trouble dark = new Trouble(launcher, seed, folder, results, "dark");
        DarkTheme.choose(dark.folder.resolve("workspace"));
        dark.go();
        results.end();
    }

    private void go() throws Exception {
        try (RunningEclipse eclipse = start()) {
            step("an article is reviewed and saved, and then more is done", () -> review(eclipse.probe()));
            eclipse.kill(false);
        }
        try (RunningEclipse eclipse = start()) {
            Probe probe = eclipse.probe();
            step("what was not saved when ClaimMark was killed is offered, and kept", () -> recover(probe));
            step("a conflict with a colleague is listed, and decided with keys", () -> merge(probe));
            step("the sidecar goes along when the article is renamed, and is nested under it", () -> rename(probe));
            step("the annotations of an article that was moved outside are offered", () -> offer(probe));
            step("characters that readers do not see have signs", () -> showTricks(probe));
            step("an article is set from right to left", () -> showArabic(probe));
        }
    }

    private RunningEclipse start() throws Exception {
        return RunningEclipse.start(launcher, folder, List.of(article.toString()));
    }

    private void step(String name, Results.Step step) throws Exception {
        results.step(name + " (" + theme + ")", step);
    }

    private void photograph(String name) {
        person.stepBack();
        person.photograph(name + "-" + theme);
    }

    private void review(Probe probe) {
        probe.awaitArticleEditor(NAME);
        Reviewing reviewing = new Reviewing(person, probe);
        reviewing.sign(REVIEWER);
        reviewing.mark(CLAIM, "alt+1");
        reviewing.fill(COMMENT, "Said by whom?");
        reviewing.save();
        reviewing.mark(QUOTATION, "alt+2");
        reviewing.fill(COMMENT, "Is that what he said, or what Reuters made of it?");
        reviewing.select(CLAIM);
        person.press("Right");
        person.type(" once more");
        Waiting.until("the words", () -> probe.text().filter(text -> text.contains(CLAIM + " once more")).isPresent());
        long later = System.nanoTime() + MAY_BE_LOST;
        Waiting.until("what may be lost to be over", () -> System.nanoTime() > later);
    }

    private void recover(Probe probe) {
        probe.awaitArticleEditor(NAME);
        Reviewing reviewing = new Reviewing(person, probe);
        reviewing.awaitMarks(2);
        probe.widget(Reviewing.OFFER);
        maximize(probe);
        probe.words(CLAIM + " once more");
        photograph("recovered");
        reviewing.answerOffer("Keep");
        reviewing.save();
    }

    /** What size the window had is lost with a kill. */
    private void maximize(Probe probe) {
        person.doubleClick(new Place(600, 8, 1, 1));
        Waiting.until("the window to take the whole screen", () -> probe.widget(Reviewing.OFFER).x() > SCREEN / 2);
    }

    private void merge(Probe probe) throws Exception {
        Reviewing reviewing = new Reviewing(person, probe);
        person.click(probe.words("Russian President"));
        person.press("alt+period");
        reviewing.fill(COMMENT, "The Kremlin said so itself, on its own pages.");
        new Colleague(SidecarFile.of(article)).comment(CLAIM, OTHERS_COMMENT);
        person.click(probe.widget("articles"));
        person.press("F5");
        probe.widget(CONFLICT);
        photograph("conflict");
        // A click beside the links; they are the annotation and the two values.
        Place banner = probe.widget(CONFLICT);
        person.click(new Place(banner.x() + banner.width() - 2, banner.y() + banner.height() - 2, 1, 1));
        person.press("Tab", "Return");
        Waiting.until("the colleague's comment",
                () -> probe.value(COMMENT).filter(OTHERS_COMMENT::equals).isPresent());
        reviewing.save();
    }

    private void rename(Probe probe) {
        person.doubleClick(probe.widget("articles"));
        probe.widget("tricks.txt");
        person.click(probe.widget(NAME));
        person.press("F2");
        probe.field("New name");
        person.press("ctrl+a");
        person.type(RENAMED);
        person.press("Return");
        probe.awaitArticleEditor(RENAMED);
        person.click(probe.widget(RENAMED));
        person.press("Right");
        probe.widget(RENAMED + ".claims.xml");
        photograph("renamed");
    }

    private void offer(Probe probe) throws Exception {
        person.click(probe.words("Putin congratulates"));
        person.press("ctrl+w");
        Waiting.until("the editor to close", () -> probe.editor().isEmpty());
        Path moved = article.resolveSibling(MOVED);
        Files.move(article.resolveSibling(RENAMED), moved);
        person.click(probe.widget("articles"));
        person.press("F5");
        // The list is filled anew meanwhile, so a click may miss.
        Waiting.until(MOVED + " to open", () -> {
            person.doubleClick(probe.widget(MOVED));
            return probe.editor().isPresent();
        });
        probe.widget("This text was reviewed under another name");
        photograph("found");
        person.press("ctrl+w");
    }

    private void showTricks(Probe probe) {
        probe.openAsArticle(article.resolveSibling("tricks.txt").toString());
        probe.awaitArticleEditor("tricks.txt");
        Reviewing reviewing = new Reviewing(person, probe);
        reviewing.mark("all there was to say", "alt+2");
        // Without a selection, the sentence is meant.
        person.click(probe.words("euros"));
        person.press("alt+1");
        reviewing.awaitMarks(2);
        photograph("unusual");
    }

    private void showArabic(Probe probe) {
        probe.openAsArticle(article.resolveSibling("arabic.txt").toString());
        probe.awaitArticleEditor("arabic.txt");
        person.doubleClick(probe.words("10,000"));
        person.press("alt+3");
        Reviewing reviewing = new Reviewing(person, probe);
        reviewing.awaitMarks(1);
        person.click(probe.words("\u0627\u0644\u0643\u0631\u0645\u0644\u064A\u0646"));
        person.press("alt+1");
        reviewing.awaitMarks(2);
        photograph("right-to-left");
    }
}
