package claimmark.ide.session.moves;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Which files were moved, and which may be copies, as one change of the workspace tells it. */
class MovesAndCopiesTest {

    private final ChangedFiles changed = new ChangedFiles().written("/project/a.txt").removed("/project/b.txt")
            .moved("/project/c.txt", "/other/d.txt").moved("/project/c.txt.claims.xml", "/other/d.txt.claims.xml")
            .added("/project/e.txt").added("/project/e.txt.claims.xml");

    @Test
    void whatWasMovedIsKnownWithBothPlaces() {
        assertEquals(List.of("/project/c.txt -> /other/d.txt",
                "/project/c.txt.claims.xml -> /other/d.txt.claims.xml"),
                FileMove.in(changed.delta()).stream().map(move -> move.from() + " -> " + move.to()).toList());
    }

    @Test
    void whatIsNewAndWasNotMovedMayBeACopyUnlessItIsASidecar() {
        assertEquals(List.of(ChangedFiles.file("/project/e.txt")), FileCopies.in(changed.delta()));
    }
}
