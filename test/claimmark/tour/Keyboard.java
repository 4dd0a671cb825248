package claimmark.tour;

import java.util.function.Predicate;

/** A review's moves by keys alone, each with what tells that it was made. */
final class Keyboard {

    private static final String ARTICLE = "StyledText";

    private final Person person;
    private final Probe probe;

    Keyboard(Person person, Probe probe) {
        this.person = person;
        this.probe = probe;
    }

    /** Selects words of the article with Find. */
    void find(String words) {
        person.press("ctrl+f");
        Waiting.until("Find to open", () -> !probe.focus().equals(ARTICLE));
        person.type(words);
        Waiting.until("\"" + words + "\" to be found", () -> probe.sweptWords().equals(words));
        person.press("Escape");
        Waiting.until("\"" + words + "\" to be selected",
                () -> probe.selectedWords().filter(words::equals).isPresent());
    }

    /** Opens the card at the text. */
    void openCard() {
        press("alt+v", status -> status.contains(": Unrated "));
    }

    /** Gives the verdict with this digit in the card. */
    void rate(String digit) {
        press(digit, status -> status.contains("1 ") && !status.contains(": Unrated "));
    }

    /** Keeps what was decided in the card; tells whether there is something left to rate. */
    boolean keep() {
        press("Return", status -> status.contains(": Unrated ") || isAllRated(status));
        return !isAllRated(probe.status());
    }

    private static boolean isAllRated(String status) {
        return status.equals("Nothing is left to rate");
    }

    /** Presses a key, and waits until the status line says what it shall. */
    void press(String key, Predicate<String> said) {
        person.press(key);
        Waiting.until(key + " to be answered in the status line", () -> said.test(probe.status()));
    }

    /** Presses a key that leads to a field. */
    void goTo(String key, String field) {
        person.press(key);
        Waiting.until(field + " to have the focus", () -> probe.hasFocus(field));
    }

    /** Goes back to the text. */
    void leave() {
        person.press("Escape");
        Waiting.until("the text to have the focus", () -> probe.focus().equals(ARTICLE));
    }

    /** Goes to the list of annotations. */
    void goToList() {
        person.press("alt+shift+q", "f");
        Waiting.until("the list to have the focus", () -> probe.focus().equals("Table"));
    }
}
