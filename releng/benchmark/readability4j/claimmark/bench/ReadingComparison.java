package claimmark.bench;

import java.io.IOException;

import net.dankito.readability4j.Readability4J;

/** {@link ReadingSpeed} with readability4j in the same run: {@code ReadingComparison DIR [rounds]}. */
public final class ReadingComparison {

    /** No page's address is known, and links are not looked at. */
    private static final String ADDRESS = "https://example.org/";

    private ReadingComparison() {
    }

    public static void main(String[] arguments) throws IOException {
        ReadingSpeed speed = new ReadingSpeed();
        speed.add("readability4j", page -> new Readability4J(ADDRESS, page).parse());
        speed.measure(arguments);
    }
}
