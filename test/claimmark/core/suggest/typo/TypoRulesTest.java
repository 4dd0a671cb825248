package claimmark.core.suggest.typo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import claimmark.core.suggest.Sentence;
import claimmark.core.suggest.Suggestion;

/** The rules find what their examples say, and nothing else. */
class TypoRulesTest {

    private static final Pattern TYPO = Pattern.compile("\\{([^}]*)→([^}]*)}");

    @TestFactory
    Stream<DynamicTest> everyRuleFindsWhatItsExamplesSay() throws IOException {
        TypoSuggester suggester = TypoSuggester.ofShippedModel();
        return suggester.rules().stream().flatMap(rule -> rule.examples().stream()).map(example -> DynamicTest
                .dynamicTest(example, () -> assertEquals(example, marked(suggester, TYPO.matcher(example)
                        .replaceAll("$1")))));
    }

    private static String marked(TypoSuggester suggester, String text) {
        List<Suggestion> found = new ArrayList<>(suggester.inSentence(Sentence.of(text)));
        StringBuilder marked = new StringBuilder(text);
        for (int i = found.size() - 1; i >= 0; i--) {
            Suggestion typo = found.get(i);
            marked.replace(typo.span().start(), typo.span().end(), (
                    "{" + typo.span().of(text) + "→" + typo.replacements().get(0) + "}"));
        }
        return marked.toString();
    }
}
