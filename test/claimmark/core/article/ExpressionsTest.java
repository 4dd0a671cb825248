package claimmark.core.article;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import claimmark.core.text.WordEdges;

/**
 * Runs every regular expression of the reader on long runs of one or two characters, and counts the characters that it
 * looks at. The count does not depend on the machine. An expression that takes quadratic time looks at each character
 * thousands of times.
 */
final class ExpressionsTest {

    private static final int LENGTH = 4_000;
    /** Long enough for an expression that calls itself for each repetition to exhaust the stack. */
    private static final int DEEP = 30_000;
    /** Honest expressions with bounded repetitions, such as {@code .{1,60}}, look at a character up to so often. */
    private static final long LOOKS_AT_A_CHARACTER = 300;
    /** Expressions whose callers cut the text. They are run on texts of this length. */
    private static final Map<String, Integer> CUT = Map.of("BylineEnd.LAST_WORD", 400, "NameList.ENDS", 400,
            "LineKinds.CORRECTION", 200, "LineSections.TIME", 120);
    /** Expressions that are matched against whole texts or their beginnings, and never searched for. */
    private static final Set<String> WHOLE = Set.of("DescribedDates.NAMED_SO", "VisibleAuthors.NAMED_EXACTLY",
            "VisibleAuthors.CHECKED", "VisibleDates.BARE", "FurniturePhrases.WHOLE_LINE", "FurniturePhrases.CREDITED",
            "FurniturePhrases.CREDIT", "LineKinds.CORRECTION", "LineKinds.DATELINED", "SectionMark.SHARED",
            "SectionMark.ENDED");
    private static final List<String> PACKAGES = List.of("metadata", "dates", "language", "structure", "html",
            "article", "json", "encoding", "text");
    private static final List<String> RUNS = List.of(" ", ".", "-", "0", "a", "A", "\u00e9", "\u738b", "\n", "\t", "(",
            "[", "![", "*", "_", "#", "=", ",", "/", "<", "<br", "&", ":", "|", "\"", "@", "~", "`", ">", "!", "\u00a0",
            " -", " |", "* ", "- ", "_ ", "a ", "A ", "Aa ", "1 ", "1.", "a.", "a,", ", ", "by ", "By Aa ", "- a",
            "author ", "x-author", "date", "publish ", "] (", "# ", " #", "\n-", "\n=", "http://a ", "a@", "www.a");
    private static final List<String> ENDS = List.of("", "x", "\n!", " #", ")");

    /** Characters that count how often they are looked at, and end the search when it is too often. */
    private record Counted(String text, long[] left) implements CharSequence {

        static Counted of(String text) {
            return new Counted(text, new long[] {LOOKS_AT_A_CHARACTER * text.length()});
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (left[0]-- < 0) {
                throw new IllegalStateException("looked at too often: " + text.substring(0, 20));
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @TestFactory
    Stream<DynamicTest> everyExpressionIsLinearOnHostileRuns() throws IOException, URISyntaxException {
        List<Field> expressions = expressions();
        assertTrue(expressions.size() > 20, "the expressions are found");
        return expressions.stream().map(field -> DynamicTest.dynamicTest(name(field), () -> {
            int length = CUT.getOrDefault(name(field), LENGTH);
            Pattern expression = (Pattern) field.get(null);
            assertDoesNotThrow(() -> runOnAll(expression, length, !WHOLE.contains(name(field))));
            assertDoesNotThrow(() -> runDeep(expression, CUT.getOrDefault(name(field), DEEP)));
        }));
    }

    private static String name(Field field) {
        return field.getDeclaringClass().getSimpleName() + '.' + field.getName();
    }

    @Test
    void noExpressionMeansSomethingElseInANewerJava() throws Exception {
        List<String> changing = new ArrayList<>();
        for (Field field : expressions()) {
            if (WordEdges.dependsOnJava((Pattern) field.get(null))) {
                changing.add(name(field));
            }
        }
        assertEquals(List.of(), changing, "compile them with WordEdges");
        assertTrue(WordEdges.dependsOnJava(Pattern.compile("\\bby\\b")));
    }

    @Test
    void aQuadraticExpressionIsFound() {
        assertThrows(IllegalStateException.class, () -> runOnAll(Pattern.compile("[\\s|]+$"), LENGTH, true));
        assertThrows(StackOverflowError.class, () -> runDeep(Pattern.compile("(?:\\* ?){3,}"), DEEP));
    }

    private static void runDeep(Pattern expression, int length) {
        RUNS.forEach(run -> expression.matcher(run.repeat(length / run.length())).lookingAt());
    }

    private static void runOnAll(Pattern expression, int length, boolean searched) {
        for (String run : RUNS) {
            String hostile = run.repeat(length / run.length());
            for (String end : ENDS) {
                String text = hostile + end;
                expression.matcher(Counted.of(text)).matches();
                expression.matcher(Counted.of(text)).lookingAt();
                Matcher matcher = expression.matcher(Counted.of(text));
                while (searched && matcher.find()) {
                    assertTrue(matcher.end() >= matcher.start());
                }
            }
        }
    }

    private static List<Field> expressions() throws IOException, URISyntaxException {
        Path classes = Path.of(ArticleReader.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Field> fields = new ArrayList<>();
        for (String name : PACKAGES) {
            Path folder = classes.resolve("claimmark/core").resolve(name);
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".class")).sorted().toList()) {
                    addFields(classes.relativize(file).toString(), fields);
                }
            }
        }
        return fields;
    }

    private static void addFields(String file, List<Field> fields) {
        if (file.endsWith("package-info.class")) {
            return;
        }
        String name = file.replace('/', '.').replace('\\', '.').replaceAll("\\.class$", "");
        Class<?> type = assertDoesNotThrow(() -> Class.forName(name));
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
                field.setAccessible(true);
                fields.add(field);
            }
        }
    }
}
