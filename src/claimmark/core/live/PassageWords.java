package claimmark.core.live;

/** Tells passages that are inserted twice by chance from passages that are not. */
final class PassageWords {

    private static final int MANY = 3;

    private PassageWords() {
    }

    /** Whether there are so many words that the same words elsewhere are the same passage. */
    static boolean areMany(String passage) {
        return count(passage, MANY) >= MANY;
    }

    /** The number of stretches between white space, up to {@code most}. */
    static int count(String passage, int most) {
        int words = 0;
        boolean within = false;
        for (int at = 0; at < passage.length() && words < most; at++) {
            boolean blank = Character.isWhitespace(passage.charAt(at));
            words += !blank && !within ? 1 : 0;
            within = !blank;
        }
        return words;
    }
}
