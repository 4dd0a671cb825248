package claimmark.core.structure.pages;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** A table is of the body as a whole or not at all, and so is a block quotation: its short parts vote together. */
public final class TableVote {

    private static final int SHORT = 12;

    private TableVote() {
    }

    /** Whether the block is a cell, or part of one, of a table that holds data and not the layout of the page. */
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

    /** The innermost quotation or data table around an element. */
    static @Nullable ElementProfile voters(ElementProfile element) {
        ElementProfile at = element.enclosure;
        if (at == null || at.tag.equals("blockquote")) {
            return at;
        }
        return at.words < at.blocks * SHORT && at.proseBlocks * 8 < at.blocks ? at : null;
    }
}
