package claimmark.tour;

/** Where something is on the screen, in pixels. */
record Place(int x, int y, int width, int height) {

    /** Reads what the probe answers: x, y, width and height, separated by tabs. */
    static Place parse(String answer) {
        String[] numbers = answer.split("\t");
        return new Place(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]),
                Integer.parseInt(numbers[3]));
    }

    int middleX() {
        return x + width / 2;
    }

    int middleY() {
        return y + height / 2;
    }
}
