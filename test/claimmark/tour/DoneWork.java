package claimmark.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What was done in the editor, and when it was seen there. Words that are typed are unlike all others, so that the
 * article tells by itself which of them it has.
 */
final class DoneWork {

    private static final int LINES = 14;
    private static final Pattern TYPED = Pattern.compile("Q\\d+X ");
    /** A word may have been cut off by a kill. */
    private static final Pattern TYPED_IN_PART = Pattern.compile("Q\\d*X? ?");
    private static final long SECOND = 1_000_000_000L;

    static final String TEXT = "The first line says what this is about\n\n"
            + String.join("\n", IntStream.range(0, LINES).mapToObj(line -> "On the day " + letters(line)
                    + " a minister told us of fact " + letters(line) + " and of nothing else.").toList())
            + "\n\nThe last line ends it\n";

    private final Path article;
    private final List<Done> typed = new ArrayList<>();
    private final List<Done> marked = new ArrayList<>();
    private Set<String> required = Set.of();
    private int requiredMarks;
    private int marks;
    private int next = 1;

    /** Words, and when they were seen. */
    private record Done(String words, long when) {
    }

    DoneWork(Path article) {
        this.article = article;
    }

    private static String letters(int line) {
        return "" + (char) ('a' + line) + (char) ('z' - line) + (char) ('a' + line);
    }

    void doSomething(Person person, Probe probe, Random random) {
        int dice = random.nextInt(10);
        if (dice == 0) {
            new Reviewing(person, probe).save();
        } else if (dice <= 3 && marks + marked.size() < LINES) {
            mark(person, probe);
        } else {
            type(person, probe, random);
        }
    }

    void type(Person person, Probe probe, Random random) {
        new Reviewing(person, probe).select("day " + letters(random.nextInt(LINES)));
        person.press("Left");
        for (int i = random.nextInt(4); i >= 0; i--) {
            String word = "Q" + next++ + "X ";
            person.type(word);
            Waiting.until(word, () -> probe.text().filter(text -> text.contains(word)).isPresent());
            typed.add(new Done(word, System.nanoTime()));
        }
    }

    void mark(Person person, Probe probe) {
        int count = marks + marked.size();
        new Reviewing(person, probe).select("fact " + letters(count % LINES));
        person.press("alt+" + (count % 6 + 1));
        Waiting.until("mark " + count, () -> probe.rows() > count);
        marked.add(new Done("mark " + count, System.nanoTime()));
    }

    /** What was done in the last second may be lost; all before must be there when it starts again. */
    void killedAt(long when) {
        Set<String> words = new HashSet<>(required);
        typed.stream().filter(done -> done.when < when - SECOND).map(Done::words).forEach(words::add);
        required = words;
        requiredMarks = marks + (int) marked.stream().filter(done -> done.when < when - SECOND).count();
    }

    /** What should be there, and is not. */
    List<String> missing(Probe probe) {
        String text = probe.text().orElse("");
        List<String> missing = new ArrayList<>(new TreeSet<>(required));
        missing.removeIf(text::contains);
        if (probe.rows() < requiredMarks) {
            missing.add(requiredMarks - probe.rows() + " marks");
        }
        return missing;
    }

    /** What is there now counts from now on. */
    void goOnFrom(Probe probe) {
        Set<String> words = new HashSet<>();
        Matcher found = TYPED.matcher(probe.text().orElse(""));
        while (found.find()) {
            words.add(found.group());
        }
        required = words;
        marks = probe.rows();
        requiredMarks = marks;
        typed.clear();
        marked.clear();
    }

    /** Whether a file has all of the article, and nothing but what was typed besides. */
    boolean isWhole(String content) throws IOException {
        return TYPED_IN_PART.matcher(content).replaceAll("").equals(TEXT) && Files.size(article) >= TEXT.length();
    }

    @Override
    public String toString() {
        return required.size() + " words, " + marks + " marks";
    }
}
