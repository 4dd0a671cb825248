package claimmark.ide.editor;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An article of many screens: ninety paragraphs, in each of which another witness is heard. */
final class LongText {

    static final String TEXT = IntStream.rangeClosed(1, 90).mapToObj(number -> "The council heard witness " + number
            + " on the rebuilding of the old harbour, which begins in April and ends in the autumn, when the ice comes"
            + " back; what it costs by then, witness " + number + " said, nobody can tell.\n\n")
            .collect(Collectors.joining());

    private LongText() {
    }
}
