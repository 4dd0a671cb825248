package claimmark.tour;

import java.util.Optional;

/** The whole review of the seed article, by keys alone. */
final class ReviewByKeys {

    private static final int CLAIMS = 3;
    private static final String ADDRESS = "Add a source: https://\u2026";
    private static final String REPLY = "Reply\u2026";
    private static final String FILTER = "Filter annotations";

    private final Person person;
    private final Probe probe;
    private final Stages stages;
    private final Keyboard keyboard;
    private int claims;

    ReviewByKeys(Person person, Probe probe, Stages stages) {
        this.person = person;
        this.probe = probe;
        this.stages = stages;
        keyboard = new Keyboard(person, probe);
    }

    void review() throws Exception {
        stages.photograph();
        markByHand();
        stages.measure("what is suggested is answered: a typo, four quotations, three claims", this::walk);
        stages.measure("all of that is rated and sourced", this::rate);
        discuss();
        filter();
        stages.measure("all is resolved", this::resolve);
        stages.measure("article and review are saved", () -> new Reviewing(person, probe).save());
        stages.total();
    }

    private void markByHand() throws Exception {
        stages.step("words are found and selected", () -> keyboard.find(ReviewedSeed.QUOTATION));
        stages.measure("selected words: marked as a quotation and rated, the source typed", this::typeSource);
        stages.step("other words are found and selected", () -> keyboard.find(ReviewedSeed.OTHER_QUOTATION));
        Effort quotation = stages.measure("selected words: marked as a quotation, rated and sourced", () -> {
            keyboard.openCard();
            keyboard.rate("1");
            person.press("p");
            keyboard.keep();
        });
        Results.expect(quotation.keys() <= 6, "a quotation takes " + quotation);
        stages.step("a typo is found and selected", () -> keyboard.find(ReviewedSeed.TYPO));
        Effort typo = stages.measure("selected words: marked as a typo and corrected in the article", () -> {
            person.press("alt+4");
            new Reviewing(person, probe).awaitMarks(3);
            keyboard.goTo("alt+v", "Correction");
            person.type(ReviewedSeed.CORRECTION);
            person.press("Return");
            awaitText(ReviewedSeed.CORRECTION);
        });
        Results.expect(typo.keys() <= 3, "a typo takes " + typo);
    }

    private void typeSource() {
        keyboard.openCard();
        stages.photograph();
        keyboard.rate("1");
        keyboard.goTo("s", ADDRESS);
        person.type(ReviewedSeed.SOURCE);
        person.press("ctrl+a", "ctrl+c", "Return");
        probe.widget("Evidence (1)");
        keyboard.leave();
    }

    private void awaitText(String words) {
        Waiting.until("\"" + words + "\" in the article", () -> probe.text().filter(text -> text.contains(words))
                .isPresent());
    }

    private void walk() {
        person.press("ctrl+Home");
        keyboard.press("alt+shift+s", status -> WalkStop.parse(status).isPresent());
        for (Optional<WalkStop> at = WalkStop.parse(probe.status()); at.isPresent();
                at = WalkStop.parse(probe.status())) {
            WalkStop answered = at.get();
            keyboard.press(answer(answered), status -> !WalkStop.parse(status).equals(Optional.of(answered)));
        }
    }

    private String answer(WalkStop at) {
        return switch (at.kind()) {
            case "Claim" -> claims++ < CLAIMS ? "Return" : "Right";
            case "Quotation" -> "Return";
            case "Typo" -> at.words().equals("a Obama \u2192 Obama") ? "Return" : "Right";
            default -> "Right";
        };
    }

    private void rate() {
        person.press("alt+shift+period");
        keyboard.openCard();
        do {
            keyboard.rate(probe.status().startsWith("Claim") ? "2" : "1");
            person.press("p");
        } while (keyboard.keep());
    }

    private void discuss() throws Exception {
        stages.step("a quotation that is marked is found", () -> keyboard.find(ReviewedSeed.QUOTATION));
        stages.measure("a reply is given", () -> {
            keyboard.press("alt+v", status -> status.startsWith("Quotation: "));
            keyboard.goTo("r", REPLY);
            person.type(ReviewedSeed.REPLY);
            person.press("Return");
            probe.widget("Discussion (1)");
        });
    }

    private void filter() throws Exception {
        stages.measure("annotations are filtered by a word", () -> {
            keyboard.goTo("ctrl+f", FILTER);
            person.type("strategic");
            new Reviewing(person, probe).awaitMarks(1);
        });
        stages.measure("all are listed again, and then only the claims", () -> {
            person.press("ctrl+a", "Delete");
            new Reviewing(person, probe).awaitMarks(ReviewedSeed.MARKS);
            person.press("Tab", "space", "Down", "Down", "Return");
            new Reviewing(person, probe).awaitMarks(CLAIMS);
        });
        stages.measure("all are listed again", () -> {
            person.press("space", "Home", "Return");
            new Reviewing(person, probe).awaitMarks(ReviewedSeed.MARKS);
        });
    }

    private void resolve() {
        keyboard.goToList();
        person.press("ctrl+a");
        probe.widget(ReviewedSeed.MARKS + " annotations");
        person.press("Tab", "Tab", "space", "Home", "Down", "Down", "Return");
        probe.widget("Resolved");
    }
}
