package claimmark.tour;

import java.util.List;

/** The whole review of the seed article with the mouse. Only what has to be entered is typed. */
final class ReviewByMouse {

    private static final String VERBATIM = "\u2713  Verbatim";
    private static final String TRUE = "\u2713  Mostly true";
    private static final String RESOLVED = "Resolved";
    private static final String REPLY = "Reply\u2026";
    /** Words in one line of each, and of nothing else that is suggested. */
    private static final List<String> QUOTATIONS = List.of("consistent development", ReviewedSeed.OTHER_QUOTATION,
            "mistaken", "honest person", "truly strategic");
    private static final List<String> CLAIMS = List.of("Russian President", "wished Obama", "repeated");

    private final Person person;
    private final Probe probe;
    private final Stages stages;
    private final Reviewing reviewing;
    private int checked;

    ReviewByMouse(Person person, Probe probe, Stages stages) {
        this.person = person;
        this.probe = probe;
        this.stages = stages;
        reviewing = new Reviewing(person, probe);
    }

    void review() throws Exception {
        stages.step("words are selected", () -> reviewing.select(ReviewedSeed.QUOTATION));
        stages.measure("selected words: marked as a quotation, and a reply given", this::markAndReply);
        stages.measure("the quotation is rated, sourced and resolved", () -> check(ReviewedSeed.QUOTATION, VERBATIM));
        stages.step("a typo is selected", () -> reviewing.select(ReviewedSeed.TYPO));
        stages.measure("selected words: marked as a typo and corrected in the article",
                () -> correct(ReviewedSeed.CORRECTION));
        stages.step("the other typo is selected", () -> reviewing.select("a Obama"));
        stages.measure("selected words: marked as a typo and corrected", () -> correct("Obama"));
        stages.measure("five suggested quotations are accepted, three claims marked", this::accept);
        stages.measure("all of that is rated, sourced and resolved", this::checkAll);
        stages.measure("only the claims are listed, and then all again", this::filter);
        stages.measure("article and review are saved", this::save);
        stages.total();
    }

    private void markAndReply() {
        mark("Quotation");
        person.click(probe.widget("Discussion"));
        reviewing.focus(REPLY);
        person.type(ReviewedSeed.REPLY);
        person.press("Return");
        probe.widget("Discussion (1)");
    }

    /** Marks by its button, which is enabled a moment after words are selected. */
    private void mark(String kind) {
        int marks = probe.rows() + 1;
        Waiting.until("a mark as " + kind, () -> {
            person.click(probe.widget("Mark as " + kind));
            return Waiting.within(Reviewing.LOOKING, () -> probe.rows() == marks);
        });
    }

    private void check(String words, String verdict) {
        choose(words, "Verdict", verdict);
        await("Verdict", verdict);
        reviewing.focus("Add a source: https://\u2026");
        person.type(ReviewedSeed.SOURCE);
        person.press("Return");
        probe.widget("Evidence (1)");
        choose(words, "Status", RESOLVED);
        awaitChecked();
    }

    /** The panel counts what is resolved. */
    private void awaitChecked() {
        checked++;
        probe.widget(checked + " of " + probe.rows() + " checked");
    }

    /** Chooses what the context menu of words offers, an item or one of a submenu. */
    private void choose(String words, String... path) {
        person.clickRight(reviewing.inSight(words));
        for (String item : path) {
            person.click(probe.menuItem(item));
        }
    }

    private void await(String field, String value) {
        Waiting.until(field + " to be " + value, () -> probe.value(field).filter(value::equals).isPresent());
    }

    private void correct(String correction) {
        mark("Typo");
        Waiting.until("the correction to have the focus", () -> {
            person.tripleClick(probe.field("Correction"));
            return Waiting.within(Reviewing.LOOKING, () -> probe.hasFocus("Correction"));
        });
        person.type(correction);
        await("Correction", correction);
        person.click(probe.widget("Apply"));
        awaitChecked();
    }

    private void accept() {
        int marks = probe.rows();
        for (String words : QUOTATIONS) {
            choose(words, "Accept Suggestion");
            reviewing.awaitMarks(++marks);
        }
        for (String words : CLAIMS) {
            choose(words, "Mark as Claim");
            reviewing.awaitMarks(++marks);
        }
    }

    private void checkAll() {
        QUOTATIONS.forEach(words -> check(words, VERBATIM));
        CLAIMS.forEach(words -> check(words, TRUE));
    }

    private void filter() {
        chooseKind("Kind", "Claim");
        reviewing.awaitMarks(CLAIMS.size());
        stages.photograph();
        chooseKind("Claim", "Any Kind");
        reviewing.awaitMarks(ReviewedSeed.MARKS);
    }

    private void chooseKind(String shown, String item) {
        person.click(probe.widget(shown));
        person.click(probe.menuItem(item));
    }

    private void save() {
        person.click(probe.widget("Save"));
        Waiting.until("all to be saved",
                () -> probe.editor().filter(editor -> editor.endsWith("\tclean")).isPresent());
    }
}
