package claimmark.ide.session.moves;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Which sidecars are brought after the articles that somebody moved. */
class SidecarMovesTest {

    private static final String LEFT = "/p/a.txt.claims.xml";
    private final WorkspaceFiles files = new WorkspaceFiles().with("/p/b/c.txt", LEFT);
    private final FileMove move = files.move("/p/a.txt", "/p/b/c.txt");

    @Test
    void aSidecarThatWasLeftBehindComesUnderTheNewName() {
        assertEquals(List.of(move), SidecarMoves.follow(List.of(move)));
        assertEquals(Set.of("/p/b/c.txt", "/p/b/c.txt.claims.xml"), files.paths());
    }

    /** Only the link was moved, and not the file that it stands for. */
    @Test
    void ofALinkNothingIsBrought() {
        files.link("/p/b/c.txt");
        assertEquals(List.of(move), SidecarMoves.follow(List.of(move)));
        assertEquals(Set.of("/p/b/c.txt", LEFT), files.paths());
    }

    @Test
    void anArticleWithoutASidecarIsFollowedAllTheSame() {
        FileMove other = files.move("/p/d.txt", "/p/b/d.txt");
        assertEquals(List.of(other, move), SidecarMoves.follow(List.of(other, move)));
    }

    @Test
    void fromAProjectThatWasClosedSinceNothingIsBrought() {
        FileMove out = files.with("/q/a.txt").close("p").move("/p/a.txt", "/q/a.txt");
        assertEquals(List.of(out), SidecarMoves.follow(List.of(out)));
        assertEquals(Set.of("/p/b/c.txt", LEFT, "/q/a.txt"), files.paths());
    }
}
