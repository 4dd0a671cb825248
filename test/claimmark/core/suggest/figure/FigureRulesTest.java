package claimmark.core.suggest.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import claimmark.core.suggest.Sentence;
import claimmark.core.suggest.Suggestion;

/** The rules find what their examples say, and nothing else. */
class FigureRulesTest {

    private static final Pattern FOUND = Pattern.compile("\\{([^}]*)→([^}]*)}");

    @TestFactory
    Stream<DynamicTest> everyRuleFindsWhatItsExamplesSay() {
        FigureSuggester suggester = new FigureSuggester();
        return suggester.rules().stream().flatMap(rule -> rule.examples().stream()).map(example -> DynamicTest
                .dynamicTest(example, () -> assertEquals(example, marked(suggester, FOUND.matcher(example)
                        .replaceAll("$1")))));
    }

    private static String marked(FigureSuggester suggester, String text) {
        List<Suggestion> found = new ArrayList<>(suggester.inSentence(Sentence.of(text)));
        StringBuilder marked = new StringBuilder(text);
        for (int i = found.size() - 1; i >= 0; i--) {
            Suggestion each = found.get(i);
            List<String> arguments = each.why().get(0).arguments();
            marked.replace(each.span().start(), each.span().end(), "{" + each.span().of(text) + "→"
                    + arguments.get(arguments.size() - 1) + "}");
        }
        return marked.toString();
    }
}
