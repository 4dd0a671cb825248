package claimmark.core.suggest.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import claimmark.core.suggest.Articles;
import claimmark.core.suggest.Suggestion;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;
import claimmark.core.text.TextSpan;

/** The rules find what their examples say, and nothing else. */
class ConsistencyRulesTest {

    private static final Pattern FOUND = Pattern.compile("\\{([^}]*)→([^}]*)}");

    @TestFactory
    Stream<DynamicTest> everyRuleFindsWhatItsExamplesSay() {
        ConsistencySuggester suggester = new ConsistencySuggester();
        return suggester.rules().stream().flatMap(rule -> rule.examples().stream()).map(example -> DynamicTest
                .dynamicTest(example, () -> assertEquals(example, marked(suggester, FOUND.matcher(example)
                        .replaceAll("$1")))));
    }

    /** A line that begins with a hash sign is a headline, any other one a paragraph. */
    private static String marked(ConsistencySuggester suggester, String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n")) {
            blocks.add(new Block(line.startsWith("#") ? BlockType.HEADLINE : BlockType.PARAGRAPH,
                    TextSpan.ofLength(start, line.length())));
            start += line.length() + 1;
        }
        ArticleText plain = Articles.of(BlockType.PARAGRAPH, text);
        List<Suggestion> found = new ArrayList<>(Articles.suggestions(
                new ArticleText(text, blocks, plain.metadata(), plain.sourceMap(), ""), suggester));
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
