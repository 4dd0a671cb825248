package claimmark.core.structure.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** However a text was copied, its paragraphs are found again, word by word. */
class CopiedTextLaws {

    private static final List<String> WORDS = List.of("the", "council", "of", "harbour", "voted", "and", "eleven",
            "Holm", "a", "weighing", "which", "nobody", "41", "remembers", "bridge", "so", "engineers", "Lindqvist");

    @Property(tries = 200)
    void paragraphsThatWereWrappedAndQuotedAreFound(@ForAll long seed, @ForAll @IntRange(min = 60, max = 100) int width,
            @ForAll @IntRange(max = 3) int depth, @ForAll boolean mailed) {
        List<String> paragraphs = paragraphs(new Random(seed));
        String marks = "> ".repeat(depth);
        String text = paragraphs.stream().map(paragraph -> marks + wrapped(paragraph, width, "\n" + marks))
                .collect(Collectors.joining("\n" + marks + "\n"));
        String head = mailed ? "From: Ann Lee\nSubject: The bridge\n\nSee below.\n\nOn 5 March Ben wrote:\n" : "";
        assertEquals(paragraphs, read(head + text));
    }

    @Property(tries = 200)
    void paragraphsThatAreOnlyIndentedAreFound(@ForAll long seed, @ForAll @IntRange(min = 60, max = 100) int width) {
        List<String> paragraphs = paragraphs(new Random(seed));
        String text = paragraphs.stream().map(paragraph -> "   " + wrapped(paragraph, width, "\n"))
                .collect(Collectors.joining("\n"));
        assertEquals(paragraphs, read(text));
    }

    @Property(tries = 100)
    void paragraphsOnPagesWithHeadsAreFound(@ForAll long seed, @ForAll @IntRange(min = 60, max = 100) int width) {
        List<String> paragraphs = paragraphs(new Random(seed));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            text.append("The Holm Courier, 5 March 2024\n\n").append(wrapped(paragraphs.get(i), width, "\n"))
                    .append("\n\n").append(i + 1).append("\n\f");
        }
        assertEquals(paragraphs, read(text.toString()));
    }

    /** Each has at least 60 words, so that most of its lines are full. */
    private static List<String> paragraphs(Random random) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(6); i++) {
            List<String> words = new ArrayList<>(List.of("Paragraph", String.valueOf(i)));
            for (int k = 0; k < 60 + random.nextInt(60); k++) {
                words.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            paragraphs.add(String.join(" ", words) + ".");
        }
        return paragraphs;
    }

    private static String wrapped(String paragraph, int width, String lineBreak) {
        StringBuilder wrapped = new StringBuilder();
        int line = 0;
        for (String word : paragraph.split(" ")) {
            boolean full = line + word.length() > width;
            wrapped.append(full ? lineBreak : line == 0 ? "" : " ").append(word);
            line = full ? word.length() : line + word.length() + 1;
        }
        return wrapped.toString();
    }

    private static List<String> read(String text) {
        return CopiedText.of(text).paragraphs().stream().map(span -> Unwrapped.of(text, span)).toList();
    }
}
