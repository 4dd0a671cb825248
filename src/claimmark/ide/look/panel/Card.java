package claimmark.ide.look.panel;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Image;

/**
 * What the list says about an item, in three lines. Icons are 16 points wide and high.
 *
 * @param icon what it is, as a picture
 * @param title what it is, in a word or two
 * @param outcomeIcon stands before the outcome
 * @param outcome what came of it, at the end of the first line; may be empty
 * @param isSettled whether the outcome is more than that nothing was done yet
 * @param words what it says or what it is about, in the second line
 * @param badge stands before the details and is not shortened
 * @param details what else there is to know, in the third line
 */
public record Card(Image icon, String title, Optional<Image> outcomeIcon, String outcome, boolean isSettled,
        String words, Optional<Badge> badge, String details) {

    /** An icon with a word. */
    public record Badge(Image icon, String label) {
    }

    /** The card as one sentence, for screen readers. */
    public String spoken() {
        return Stream.of(title, words, outcome, badge.map(Badge::label).orElse(""), details)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
