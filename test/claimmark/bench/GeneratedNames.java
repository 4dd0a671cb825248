package claimmark.bench;

/**
 * Tells class names that a program made up ({@code css-1abc2d}, {@code title-zABazT}) from those that a person gave.
 * What is made up says nothing on the next page.
 */
final class GeneratedNames {

    private static final int SHORTEST_HASH = 5;
    private static final int MOST_CONSONANTS = 5;

    private GeneratedNames() {
    }

    /** Whether a name in small letters has a part that is a hash. */
    static boolean isGenerated(String name) {
        for (String part : name.split("[^a-z0-9]+")) {
            if (part.length() >= SHORTEST_HASH && (letterFollowsDigit(part) || isUnspeakable(part))) {
                return true;
            }
        }
        return name.indexOf("__") > 0 && letterFollowsDigit(name.substring(name.indexOf("__")));
    }

    private static boolean letterFollowsDigit(String part) {
        for (int i = 1; i < part.length(); i++) {
            if (Character.isLetter(part.charAt(i)) && Character.isDigit(part.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnspeakable(String part) {
        int consonants = 0;
        for (int i = 0; i < part.length(); i++) {
            consonants = Character.isDigit(part.charAt(i)) || "aeiouy".indexOf(part.charAt(i)) >= 0 ? 0 : consonants
                    + 1;
            if (consonants > MOST_CONSONANTS) {
                return true;
            }
        }
        return false;
    }
}
