package claimmark.tour;

/** Where words begin and end on the screen, in pixels: the way that the mouse goes to select them. */
record Sweep(int fromX, int fromY, int toX, int toY) {

    /** Reads what the probe answers: both points, separated by tabs. */
    static Sweep parse(String answer) {
        String[] numbers = answer.split("\t");
        return new Sweep(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]),
                Integer.parseInt(numbers[3]));
    }
}
