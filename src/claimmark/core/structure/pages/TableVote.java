package claimmark.core.structure.pages;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Lets the short parts of a table, or of a block quotation, vote together. Such an element is body as a whole or not at
 * all.
 */
public final class TableVote {

    private static final int SHORT = 12;

    private TableVote() {
    }

    /** Whether a block is part of a data table, as opposed to a table for the layout of the page. */
    public static boolean isCell(PageProfile page, int block) {
        ElementProfile element = page.elements.get(block);
        return element.has(ElementRole.TABLE) && page.shapes.get(block).words() <= SHORT && voters(element) != null;
    }

    static float[] of(PageProfile page, float[] probabilities) {
        Map<ElementProfile, float[]> votes = new IdentityHashMap<>();
        for (int i = 0; i < probabilities.length; i++) {
            ElementProfile voters = voters(page.elements.get(i));
            if (voters != null) {
                float weight = page.shapes.get(i).words() + 1;
                float[] vote = votes.computeIfAbsent(voters, key -> new float[2]);
                vote[0] += probabilities[i] * weight;
                vote[1] += weight;
            }
        }
        float[] voted = probabilities.clone();
        for (int i = 0; i < voted.length; i++) {
            ElementProfile voters = voters(page.elements.get(i));
            float[] vote = voters == null ? null : votes.get(voters);
            if (vote != null && page.shapes.get(i).words() <= SHORT) {
                voted[i] = vote[0] / vote[1];
            }
        }
        return voted;
    }

    /** The innermost block quotation or data table around an element; null when there is none. */
    static @Nullable ElementProfile voters(ElementProfile element) {
        ElementProfile at = element.enclosure;
        if (at == null || at.tag.equals("blockquote")) {
            return at;
        }
        return at.words < at.blocks * SHORT && at.proseBlocks * 8 < at.blocks ? at : null;
    }
}
