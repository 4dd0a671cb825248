package claimmark.tour;

import static claimmark.tour.Results.expect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import claimmark.tour.SavedReview.Mark;

/**
 * A reviewer walks through what is suggested for an article, with one key for each: corrects its typos, accepts all
 * quotations and the first claims, dismisses the next claim, and passes the rest.
 */
final class WalkedSuggestions {

    private static final int QUOTATIONS = 6;
    private static final int CLAIMS = 3;
    private static final String WALK = "alt+shift+s";
    private static final int TYPOS = 2;

    private final SeedCopy article;
    private final String theme;
    private final Person person;
    private final List<WalkStop> passed = new ArrayList<>();
    private int quotations;
    private int claims;
    private int dismissed;
    private int keys;

    /** @param article a file of its own in the workspace, which nobody has reviewed */
    WalkedSuggestions(Path article, Person person, String theme) throws IOException {
        this.article = new SeedCopy(article);
        this.person = person;
        this.theme = theme;
    }

    /** How many keys it took, with the one that began the walk and the one that saved what came of it. */
    int keys() {
        return keys;
    }

    void open(Probe probe) {
        show(probe);
        photograph("suggestions");
    }

    private void show(Probe probe) {
        probe.openAsArticle(article.path());
        probe.awaitArticleEditor(article.name());
        person.click(probe.article());
        person.press("ctrl+Home");
        probe.widget("Suggestions");
    }

    void walk(Probe probe) {
        int pressedBefore = person.keys();
        person.press(WALK);
        int count = await(probe, 1).count();
        for (int number = 1; number <= count; number++) {
            WalkStop at = await(probe, number);
            expect(at.count() == count, count + " were suggested at first, and now " + at);
            person.press(answer(at));
        }
        Waiting.until("the walk to end", () -> WalkStop.parse(probe.status()).isEmpty());
        new Reviewing(person, probe).save();
        keys = person.keys() - pressedBefore;
        photograph("walked");
    }

    private static WalkStop await(Probe probe, int number) {
        return Waiting.forA("suggestion " + number,
                () -> WalkStop.parse(probe.status()).filter(at -> at.number() == number));
    }

    private String answer(WalkStop at) {
        if (at.kind().equals("Typo")) {
            photograph("walk-typo-" + at.number());
            return isToBeCorrected(at) ? "Return" : pass(at);
        } else if (at.kind().equals("Quotation")) {
            if (quotations++ == 0) {
                photograph("walk-quotation");
            }
            return "Return";
        } else if (at.kind().equals("Claim") && claims++ < CLAIMS) {
            return "Return";
        } else if (at.kind().equals("Claim") && dismissed++ == 0) {
            return "Delete";
        }
        return pass(at);
    }

    private static boolean isToBeCorrected(WalkStop at) {
        return at.words().equals("a Obama \u2192 Obama") || at.words().equals("form \u2192 from");
    }

    private String pass(WalkStop at) {
        passed.add(at);
        return "Right";
    }

    /** What was corrected differs in the article, and nothing else. */
    void checkArticle() throws IOException {
        article.checkArticle();
    }

    void checkReview() throws Exception {
        SavedReview review = article.review();
        expect(review.marks("typo") == TYPOS, review.marks("typo") + " typos");
        expect(review.marks("quotation") == QUOTATIONS, review.marks("quotation") + " quotations");
        expect(review.marks("claim") == CLAIMS, review.marks("claim") + " claims");
        expect(review.count("dismissal") == 1, review.count("dismissal") + " are dismissed");
        for (Mark mark : review.marks()) {
            expect(!mark.element().getAttribute("generator").isEmpty(), mark.exact() + " was made by nobody");
        }
    }

    /** Nothing but what was passed is suggested again, and maybe less: a corrected sentence is another sentence. */
    void reopen(Probe probe) {
        person.press("ctrl+w");
        Waiting.until("the editor to close",
                () -> probe.editor().filter(each -> each.contains(article.name())).isEmpty());
        show(probe);
        person.press(WALK);
        int count = await(probe, 1).count();
        photograph("walk-again");
        for (int number = 1; number <= count; number++) {
            WalkStop at = await(probe, number);
            expect(passed.stream().map(WalkStop::words).anyMatch(at.words()::equals),
                    at.words() + " was answered, and is suggested again");
            person.press("Right");
        }
        Waiting.until("the walk to end", () -> WalkStop.parse(probe.status()).isEmpty());
    }

    private void photograph(String name) {
        person.stepBack();
        person.photograph("9-" + name + "-" + theme);
    }
}
