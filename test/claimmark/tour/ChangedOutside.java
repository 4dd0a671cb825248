package claimmark.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Another program changes the article while it is open: a typo is mended inside the claim, a paragraph with two marks
 * moves, one quotation is given in two other places, and the words of the other are gone. The panel shows what became
 * of each, and all is decided with keys.
 */
final class ChangedOutside {

    private static final String AMBIGUOUS = "Several places";
    private static final String ORPHANED = "Not found";

    private final Path article;
    private final Person person;

    ChangedOutside(Path article, Person person) {
        this.article = article;
        this.person = person;
    }

    /** The panel begins with the three that need a look, under a header; a second header is before the other two. */
    void change(Probe probe) throws IOException {
        person.sweep(probe.words("Russian President"));
        person.press("Right");
        probe.widget("Select an annotation to see and change its details.");
        Files.writeString(article, changed(Files.readString(article)));
        person.click(probe.widget("seeds"));
        person.press("F12");
        awaitRows(probe, 7);
        person.press("alt+shift+k");
        probe.widget("What stands there now");
        person.stepBack();
        person.photograph("6-words-changed");
    }

    /** Alt+Shift+H accepts the words of the claim. */
    void accept(Probe probe) {
        person.press("alt+shift+h");
        probe.widget(AMBIGUOUS);
    }

    /** Alt+Shift+P frames the places of the quotation, an arrow goes to the second, Enter takes it. */
    void choosePlace(Probe probe) {
        person.press("alt+shift+p", "Down");
        person.stepBack();
        person.photograph("7-several-places");
        person.press("Return");
        probe.widget(ORPHANED);
    }

    /** Alt+Shift+Delete leaves the other quotation without a place. Nothing needs a look then. */
    void keepAsOrphan(Probe probe) {
        person.press("alt+shift+Delete");
        awaitRows(probe, 6);
        probe.widget("Without a place");
        person.photograph("8-decided");
        person.press("ctrl+s");
        Waiting.until("the decisions to be saved",
                () -> probe.editor().filter(editor -> editor.endsWith("\tclean")).isPresent());
    }

    private static void awaitRows(Probe probe, int count) {
        Waiting.until(count + " rows in the panel", () -> probe.rows() == count);
    }

    private static String changed(String text) {
        List<String> paragraphs = new ArrayList<>(List.of(text.split("\n\n")));
        String quoted = take(paragraphs, "Putin wished Obama");
        String decree = take(paragraphs, "In a foreign policy decree");
        insert(paragraphs, "Relations between", decree);
        insert(paragraphs, "Ties between", "They met, the Kremlin said on Tuesday.");
        insert(paragraphs, "Ties between", shortened(quoted));
        insert(paragraphs, "We welcome comments", "They met again, the Kremlin said on Tuesday.");
        insert(paragraphs, "We welcome comments", shortened(quoted));
        return String.join("\n\n", paragraphs).replace("had sent a Obama", "had sent Obama")
                .replace(", congratulating him on winning \"by a big margin\" after a tough campaign and saying he",
                        ". He");
    }

    private static String shortened(String paragraph) {
        return paragraph.replace(" in the consistent development of bilateral relations in all areas including economic"
                + " aspects", "");
    }

    private static String take(List<String> paragraphs, String beginning) {
        return paragraphs.remove(place(paragraphs, beginning));
    }

    private static void insert(List<String> paragraphs, String before, String paragraph) {
        paragraphs.add(place(paragraphs, before), paragraph);
    }

    private static int place(List<String> paragraphs, String beginning) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).startsWith(beginning)) {
                return i;
            }
        }
        throw new AssertionError("No paragraph begins with " + beginning);
    }
}
