package claimmark.ide.session.moves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Which open articles a deletion concerns. */
class OpenArticlesTest {

    private static final Path FIRST = Path.of("/news/b.txt");
    private static final Path SECOND = Path.of("/news/2012/a.txt");
    private static final Path ELSEWHERE = Path.of("/newsletters/c.txt");

    private final OpenArticles open = new OpenArticles(Map.of(FIRST, true, SECOND, true, ELSEWHERE, false));

    @Test
    void aFolderConcernsWhatIsInItAndInItsFolders() {
        assertEquals(Set.of(FIRST, SECOND), open.in(Path.of("/news")).isUnsaved().keySet());
        assertEquals(Set.of(SECOND), open.in(Path.of("/news/2012")).isUnsaved().keySet());
    }

    @Test
    void anArticleConcernsItself() {
        assertEquals(Map.of(ELSEWHERE, false), open.in(ELSEWHERE).isUnsaved());
    }

    @Test
    void aFolderWithoutOpenArticlesConcernsNone() {
        assertTrue(open.in(Path.of("/new")).isEmpty());
    }

    @Test
    void onlyArticlesWithUnsavedWorkAreNamedInTheOrderOfTheirNames() {
        assertEquals(List.of("a.txt", "b.txt"), open.unsaved());
    }
}
