package claimmark.tour;

import java.nio.file.Path;

/** A person at the screen: real mouse and keyboard events, and a camera. */
final class Person {

    private static final String KEYSTROKE_MILLISECONDS = "15";
    private static final int DRAG_STEPS = 8;

    private final Path pictures;
    private int keys;
    private int letters;
    private int gestures;

    Person(Path pictures) {
        this.pictures = pictures;
    }

    void press(String... keys) {
        for (String key : keys) {
            this.keys++;
            Commands.run("xdotool", "key", "--clearmodifiers", key);
        }
    }

    /** How many keys were pressed until now, one with its modifiers counted once; what was typed is not among them. */
    int keys() {
        return keys;
    }

    /** What was done until now. */
    Effort effort() {
        return new Effort(keys, letters, gestures);
    }

    void type(String text) {
        letters += text.length();
        Commands.run("xdotool", "type", "--delay", KEYSTROKE_MILLISECONDS, "--", text);
    }

    void click(Place place) {
        gestures++;
        Commands.run("xdotool", "mousemove", "" + place.middleX(), "" + place.middleY(), "click", "1");
    }

    void click(Sweep words) {
        click(over(words));
    }

    void doubleClick(Sweep words) {
        doubleClick(over(words));
    }

    private static Place over(Sweep words) {
        return new Place(words.fromX(), words.fromY(), words.toX() - words.fromX(), 1);
    }

    void doubleClick(Place place) {
        gestures++;
        Commands.run("xdotool", "mousemove", "" + place.middleX(), "" + place.middleY(), "click", "--repeat", "2",
                "--delay", "60", "1");
    }

    /** Selects all that stands in a field. */
    void tripleClick(Place field) {
        gestures++;
        Commands.run("xdotool", "mousemove", "" + field.middleX(), "" + field.middleY(), "click", "--repeat", "3",
                "--delay", "60", "1");
    }

    /** Opens the context menu of words. */
    void clickRight(Sweep words) {
        gestures++;
        Place place = over(words);
        Commands.run("xdotool", "mousemove", "" + place.middleX(), "" + place.middleY(), "click", "3");
    }

    /** Sweeps over words with the button held, as one selects them. */
    void sweep(Sweep words) {
        gestures++;
        Commands.run("xdotool", "mousemove", "" + words.fromX(), "" + words.fromY(), "mousedown", "1");
        for (int step = 1; step <= DRAG_STEPS; step++) {
            Commands.run("xdotool", "mousemove", "" + part(words.fromX(), words.toX(), step),
                    "" + part(words.fromY(), words.toY(), step));
        }
        Commands.run("xdotool", "mouseup", "1");
    }

    private static int part(int from, int to, int step) {
        return from + (to - from) * step / DRAG_STEPS;
    }

    /** Turns the wheel by one notch over the place. */
    void scroll(Place place, boolean up) {
        gestures++;
        Commands.run("xdotool", "mousemove", "" + place.middleX(), "" + place.middleY(), "click", up ? "4" : "5");
    }

    /** Moves the pointer out of the way, where nothing reacts to it. */
    void stepBack() {
        Commands.run("xdotool", "mousemove", "2", "998");
    }

    void photograph(String name) {
        Commands.run("import", "-window", "root", pictures.resolve(name + ".png").toString());
    }
}
