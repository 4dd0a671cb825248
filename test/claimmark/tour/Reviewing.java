package claimmark.tour;

import java.time.Duration;

/** What a reviewer does again and again: selects words, marks them, fills fields and saves. */
final class Reviewing {

    /** What is said over an article that has work which was not saved. */
    static final String OFFER = "Not saved when Eclipse ended";

    /** How long one looks whether words are selected, before one selects them again. */
    static final Duration LOOKING = Duration.ofSeconds(2);

    private static final int MOST_NOTCHES = 60;

    private final Person person;
    private final Probe probe;

    Reviewing(Person person, Probe probe) {
        this.person = person;
        this.probe = probe;
    }

    /** Gives the name that annotations are signed with, which is asked once. */
    void sign(String name) {
        fill("Annotations are signed as", name);
        person.click(probe.widget("Sign"));
        Waiting.until("the question to go", () -> !probe.hasWidget("Sign"));
    }

    /** Selects words and presses the key of a kind. */
    void mark(String words, String key) {
        int before = probe.rows();
        select(words);
        person.press(key);
        awaitMarks(before + 1);
    }

    /** Scrolls to the words as far as need be; returns where they stand. */
    Sweep inSight(String words) {
        for (int notch = 0; notch < MOST_NOTCHES && !probe.isInSight(words); notch++) {
            person.scroll(probe.article(), probe.isAbove(words));
        }
        return probe.words(words);
    }

    /**
     * Scrolls to the words, and selects them with the mouse. A window that is busy loses the steps of a quick sweep;
     * whoever sees that nothing is selected sweeps again.
     */
    void select(String words) {
        Waiting.until("\"" + words + "\" to be selected", () -> {
            person.sweep(inSight(words));
            return Waiting.within(LOOKING, () -> probe.selectedWords().filter(words::equals).isPresent());
        });
    }

    void fill(String field, String text) {
        focus(field);
        person.press("ctrl+a");
        person.type(text);
        Waiting.until(field + " to be filled", () -> probe.value(field).filter(text::equals).isPresent());
    }

    /** A form that is just being laid out moves the field away from under the pointer, so one click may miss it. */
    void focus(String field) {
        Waiting.until(field + " to have the focus", () -> {
            person.click(probe.field(field));
            return probe.hasFocus(field);
        });
    }

    void save() {
        person.press("ctrl+s");
        Waiting.until("the changes to be saved",
                () -> probe.editor().filter(editor -> editor.endsWith("\tclean")).isPresent());
    }

    /** Presses a button of the offer. */
    void answerOffer(String button) {
        person.click(probe.widget(button));
        Waiting.until("the offer to go", () -> !probe.hasWidget(OFFER));
    }

    void awaitMarks(int count) {
        Waiting.until(count + " marks in the panel", () -> probe.rows() == count);
    }
}
