package claimmark.core.text;

import java.util.regex.Pattern;

/**
 * Compiles expressions in which {@code \b} is the edge of a word in any alphabet. Up to Java 18 it is so by itself.
 * Since Java 19 a {@code \b} without a flag knows English letters only (JDK-8264160), and would find an edge inside
 * "Autor&#x117;". Characters are those of {@link Pattern#UNICODE_CHARACTER_CLASS}; nothing else in the expression
 * changes its meaning.
 */
public final class WordEdges {

    private static final String BARE = "\\b";
    private static final String EDGE = "(?U:\\b)";

    private WordEdges() {
    }

    /** @throws java.util.regex.PatternSyntaxException when the expression is none */
    public static Pattern compile(String expression) {
        return compile(expression, 0);
    }

    /** @param flags of {@link Pattern} */
    public static Pattern compile(String expression, int flags) {
        return Pattern.compile(expression.replace(BARE, EDGE), flags);
    }

    /** Whether an expression has an edge that depends on the version of Java. */
    public static boolean dependsOnJava(Pattern expression) {
        return expression.pattern().replace(EDGE, "").contains(BARE);
    }
}
