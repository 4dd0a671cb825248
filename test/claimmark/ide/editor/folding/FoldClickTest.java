package claimmark.ide.editor.folding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class FoldClickTest {

    private final FurnitureFold menu = new FurnitureFold(true, 2);
    private final FurnitureFold comments = new FurnitureFold(true, 9);
    private final FoldClick click = new FoldClick();

    @Test
    void aFoldIsClickedWhenTheButtonGoesDownAndUpOnIt() {
        click.press(1, menu);
        assertEquals(Optional.of(menu), click.release(menu));
    }

    @Test
    void whoLeavesTheFoldWithTheButtonDownDoesNotClickIt() {
        click.press(1, menu);
        assertEquals(Optional.empty(), click.release(null));
    }

    @Test
    void whoComesFromElsewhereWithTheButtonDownDoesNotClickIt() {
        click.press(1, comments);
        assertEquals(Optional.empty(), click.release(menu));
        click.press(1, null);
        assertEquals(Optional.empty(), click.release(menu));
    }

    @Test
    void otherButtonsClickNothing() {
        click.press(3, menu);
        assertEquals(Optional.empty(), click.release(menu));
    }

    @Test
    void aClickThatIsOverDoesNotCountAgain() {
        click.press(1, menu);
        click.release(menu);
        assertEquals(Optional.empty(), click.release(menu));
    }
}
