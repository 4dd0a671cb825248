package claimmark.tour;

import static claimmark.tour.Results.expect;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import claimmark.tour.SavedReview.Mark;

/**
 * A reviewer's first quarter of an hour: opens the seed article, marks a typo, two quotations, a claim and a figure,
 * gives a verdict with its evidence, saves, closes, opens again, and finds it all. {@code Tour LAUNCHER ARTICLE FOLDER}
 */
final class Tour {

    private static final String REVIEWER = "Ana Moreno";
    private static final String TYPO = "refrain form";
    private static final String CORRECTION = "refrain from";
    private static final String QUOTATION = "forming a new team";
    private static final String OTHER_QUOTATION = "by a big margin";
    private static final String CLAIM = "Putin had sent a Obama a telegram on Nov. 7, the day after the election";
    private static final String FIGURE = "six-year term";
    private static final String VERDICT = "True";
    private static final String EVIDENCE = "https://en.kremlin.ru/events/president/news/16774";
    private static final String EXPLANATION = "The Kremlin published the telegram on the same day.";

    private final Path seed;
    private final Path folder;
    private final Path article;
    private final Person person;
    private final Results results;

    private Tour(Path seed, Path folder) throws Exception {
        this.seed = seed;
        this.folder = folder;
        Path project = Files.createDirectories(folder.resolve("workspace/seeds"));
        article = Files.copy(seed, project.resolve(seed.getFileName()));
        person = new Person(folder);
        results = new Results(folder.resolve("results.tap"), () -> person.photograph("failure"));
    }

    public static void main(String[] arguments) throws Exception {
        Path launcher = Path.of(arguments[0]);
        Tour tour = new Tour(Path.of(arguments[1]), Path.of(arguments[2]));
        try (RunningEclipse eclipse = RunningEclipse.start(launcher, tour.folder, List.of(tour.article.toString()))) {
            tour.review(eclipse);
        }
        tour.check();
        DarkTheme.choose(tour.folder.resolve("workspace"));
        try (RunningEclipse eclipse = RunningEclipse.start(launcher, tour.folder, List.of(tour.article.toString()))) {
            tour.lookInTheDark(eclipse);
        }
        tour.results.end();
    }

    private void review(RunningEclipse eclipse) throws Exception {
        Probe probe = eclipse.probe();
        results.step("the seed article opens in the Article editor", () -> awaitArticle(probe));
        Reviewing reviewing = new Reviewing(person, probe);
        results.step("the reviewer gives a name", () -> reviewing.sign(REVIEWER));
        results.step("a typo is marked with a key, and its correction given", () -> {
            reviewing.mark(TYPO, "alt+4");
            reviewing.fill("Correction", CORRECTION);
        });
        results.step("a quotation is marked with a key", () -> reviewing.mark(QUOTATION, "alt+2"));
        results.step("a quotation is marked from the menu", () -> {
            reviewing.select(OTHER_QUOTATION);
            person.press("alt+c");
            probe.awaitMenu("Fact Check");
            person.photograph("2-menu");
            person.press("q");
            reviewing.awaitMarks(3);
        });
        results.step("a figure is marked with a key", () -> reviewing.mark(FIGURE, "alt+3"));
        results.step("a claim is marked with a key", () -> reviewing.mark(CLAIM, "alt+1"));
        results.step("the claim is given a verdict", () -> giveVerdict(probe, reviewing));
        results.step("the verdict is given its evidence", () -> giveEvidence(probe, reviewing));
        results.step("the article is saved", () -> {
            reviewing.save();
            scrollFormToTop(probe);
            person.stepBack();
            person.photograph("3-review");
        });
        results.step("the editor is closed", () -> {
            person.press("Escape", "ctrl+w");
            Waiting.until("the editor to close", () -> probe.editor().isEmpty());
        });
        results.step("the article opens again from the files, with its marks", () -> reopen(probe));
        walkThroughSuggestions(probe, "light");
        results.step("ClaimMark ends without having noted an error", () -> quit(eclipse));
    }

    private void awaitArticle(Probe probe) {
        probe.awaitArticleEditor(article.getFileName().toString());
        person.stepBack();
        probe.words("Putin congratulates Obama in phone call");
        person.photograph("1-article");
    }

    private void giveVerdict(Probe probe, Reviewing reviewing) {
        person.click(probe.field("Verdict"));
        person.press("Home", "Down", "Return");
        Waiting.until("the verdict to be chosen",
                () -> probe.value("Verdict").filter(value -> value.endsWith(VERDICT)).isPresent());
        reviewing.fill("Explanation", EXPLANATION);
    }

    private void giveEvidence(Probe probe, Reviewing reviewing) {
        reviewing.focus("Add a source: https://\u2026");
        person.type(EVIDENCE);
        person.press("Return");
        probe.widget("Evidence (1)");
    }

    /** With the pointer in the form's margin: over a list, the wheel could choose something else in it. */
    private void scrollFormToTop(Probe probe) {
        Place field = probe.field("Publisher");
        Place margin = new Place(field.x() - 24, field.y(), 1, 1);
        Waiting.until("the form to be at its top", () -> {
            person.scroll(margin, true);
            return probe.isFormAtTop();
        });
    }

    private void reopen(Probe probe) {
        if (!probe.hasWidget(article.getFileName().toString())) {
            person.doubleClick(probe.widget("seeds"));
        }
        person.doubleClick(probe.widget(article.getFileName().toString()));
        new Reviewing(person, probe).awaitMarks(5);
        person.photograph("4-reopened");
    }

    private void quit(RunningEclipse eclipse) throws Exception {
        person.press("alt+F4");
        expect(eclipse.hasEnded(), "the window was closed, but ClaimMark did not end");
        Path log = folder.resolve("workspace/.metadata/.log");
        List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
        List<String> errors = lines.stream().filter(line -> line.matches("!ENTRY \\S+ 4 .*")).toList();
        expect(errors.isEmpty(), "errors in " + log + ": " + errors);
    }

    private void lookInTheDark(RunningEclipse eclipse) throws Exception {
        Probe probe = eclipse.probe();
        results.step("after a restart in the dark theme the marks are there", () -> {
            probe.awaitArticleEditor(article.getFileName().toString());
            new Reviewing(person, probe).awaitMarks(5);
            // The article shows where one was when it was closed.
            person.click(probe.article());
            person.press("ctrl+Home");
            person.sweep(probe.words("Russian President"));
            person.press("Left");
            probe.widget("Select an annotation to see and change its details.");
            person.press("alt+period", "alt+period");
            Waiting.until("the claim to be selected",
                    () -> probe.value("Explanation").filter(EXPLANATION::equals).isPresent());
            person.stepBack();
            person.photograph("5-dark");
        });
        ChangedOutside outside = new ChangedOutside(article, person);
        results.step("another program changes the article, and the panel says what needs a look",
                () -> outside.change(probe));
        results.step("changed words are accepted with a key", () -> outside.accept(probe));
        results.step("one of several places is chosen with keys", () -> outside.choosePlace(probe));
        results.step("a lost quotation is kept without a place", () -> outside.keepAsOrphan(probe));
        results.step("the sidecar holds what was decided", this::checkDecisions);
        walkThroughSuggestions(probe, "dark");
        results.step("ClaimMark ends again without having noted an error", () -> quit(eclipse));
    }

    private void walkThroughSuggestions(Probe probe, String theme) throws Exception {
        WalkedSuggestions walked = new WalkedSuggestions(
                Files.copy(seed, article.resolveSibling("suggested-" + theme + ".txt")), person, theme);
        results.step("what may have to be marked is suggested (" + theme + ")", () -> walked.open(probe));
        results.step("suggestions are answered one after the other by single keys", () -> walked.walk(probe));
        results.say(walked.keys() + " keys, with the one that began the walk and the one that saved");
        results.step("only the two typos are corrected in the article", walked::checkArticle);
        results.step("the sidecar has what was accepted, and what was dismissed", walked::checkReview);
        results.step("opened again, only what was passed is suggested", () -> walked.reopen(probe));
    }

    private void check() throws Exception {
        Path sidecar = article.resolveSibling(article.getFileName() + ".claims.xml");
        results.step("the article has kept every byte",
                () -> expect(Files.mismatch(seed, article) == -1, "it changed"));
        results.step("the sidecar validates and holds five marks", () -> {
            int marks = new SavedReview(sidecar).marks().size();
            expect(marks == 5, "it holds " + marks);
        });
        SavedReview review = new SavedReview(sidecar);
        String text = Files.readString(article);
        for (String words : List.of(TYPO, QUOTATION, OTHER_QUOTATION, CLAIM, FIGURE)) {
            results.step("the selectors point at \"" + words + "\"", () -> checkSelectors(review.mark(words), text));
        }
        results.step("kinds, correction, verdict and evidence are there", () -> checkContent(review));
        Files.copy(sidecar, folder.resolve(sidecar.getFileName()));
    }

    private void checkDecisions() throws Exception {
        SavedReview review = new SavedReview(article.resolveSibling(article.getFileName() + ".claims.xml"));
        String text = Files.readString(article);
        for (String words : List.of(TYPO, QUOTATION, CLAIM.replace("a Obama", "Obama"), FIGURE)) {
            checkSelectors(review.mark(words), text);
        }
        int second = text.lastIndexOf(QUOTATION);
        expect(review.mark(QUOTATION).start() == second, "the quotation is not at the place that was taken");
        String orphan = review.mark(OTHER_QUOTATION).first("target").orElseThrow().getAttribute("orphan");
        expect(orphan.equals("true"), "the other quotation is no orphan");
    }

    private static void checkSelectors(Mark mark, String text) {
        String pointedAt = text.substring(mark.start(), mark.end());
        expect(pointedAt.equals(mark.exact()), "the position is that of \"" + pointedAt + "\"");
    }

    private static void checkContent(SavedReview review) {
        expect(review.mark(TYPO).kind().equals("typo"), "the typo is a " + review.mark(TYPO).kind());
        expect(review.mark(QUOTATION).kind().equals("quotation"), "the quotation is none");
        expect(review.mark(OTHER_QUOTATION).kind().equals("quotation"), "the other quotation is none");
        expect(review.mark(CLAIM).kind().equals("claim"), "the claim is none");
        expect(review.mark(FIGURE).kind().equals("statistic"), "the figure is none");
        String correction = review.mark(TYPO).first("body").orElseThrow().getTextContent();
        expect(correction.equals(CORRECTION), "the correction is " + correction);
        String verdict = review.mark(CLAIM).first("verdict").orElseThrow().getAttribute("alternateName");
        expect(verdict.equals(VERDICT), "the verdict is " + verdict);
        String evidence = review.mark(CLAIM).first("evidence").orElseThrow().getAttribute("url");
        expect(evidence.equals(EVIDENCE), "the evidence is " + evidence);
    }
}
