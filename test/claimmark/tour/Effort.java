package claimmark.tour;

/**
 * What it takes to do something.
 *
 * @param keys how many keys are pressed, one with its modifiers counted once
 * @param letters how many letters are typed where words have to be entered
 * @param gestures how often the mouse clicks, drags or turns its wheel by a notch
 */
record Effort(int keys, int letters, int gestures) {

    Effort since(Effort before) {
        return new Effort(keys - before.keys, letters - before.letters, gestures - before.gestures);
    }

    @Override
    public String toString() {
        return String.format("%3d keys, %3d letters, %3d gestures", keys, letters, gestures);
    }
}
