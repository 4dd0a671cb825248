package claimmark.ide.editor.print;

import java.util.Optional;

import claimmark.core.model.AnnotationKind;

/**
 * How words look on paper.
 *
 * @param points the size of the letters, in points: what it measures on paper, whatever the printer is
 * @param fontStyle bold, italic or both, as SWT numbers it
 * @param pale whether it is of second rank, as a byline is
 * @param mark the kind of the annotation on it; empty when there is none
 * @param raised whether it stands above the line, as the number of an annotation does
 */
record PrintedStyle(int points, int fontStyle, boolean pale, Optional<AnnotationKind> mark, boolean raised) {

    private static final double NUMBER = 0.7;

    static PrintedStyle of(int points, int fontStyle, boolean pale) {
        return new PrintedStyle(points, fontStyle, pale, Optional.empty(), false);
    }

    PrintedStyle marked(AnnotationKind kind) {
        return new PrintedStyle(points, fontStyle, pale, Optional.of(kind), raised);
    }

    /** The style of a number behind words of this style. */
    PrintedStyle number() {
        return new PrintedStyle((int) Math.max(1, Math.round(points * NUMBER)), 0, true, Optional.empty(), true);
    }
}
