package claimmark.core.structure.pages;

import java.util.HashMap;
import java.util.Map;

/** Adds running text that was left out, if its element has the same class as elements that are mostly body. */
final class SiblingRecall {

    private static final int LEAST_BLOCKS = 3;

    private SiblingRecall() {
    }

    static void apply(PageBody body) {
        PageProfile page = body.page();
        Map<String, int[]> wordsByName = new HashMap<>();
        for (int i = 0; i < body.size(); i++) {
            int[] counts = wordsByName.computeIfAbsent(name(page, i), key -> new int[3]);
            int words = page.shapes.get(i).words();
            counts[0] += words;
            counts[1] += body.has(i) ? words : 0;
            counts[2]++;
        }
        for (int i = 0; i < body.size(); i++) {
            String name = name(page, i);
            int[] counts = wordsByName.getOrDefault(name, new int[3]);
            boolean named = !name.isEmpty() && counts[2] >= LEAST_BLOCKS && counts[1] * 10 >= counts[0] * 6;
            if (named && page.shapes.get(i).isProse() && page.linkedWords[i] * 3 < page.shapes.get(i).words()) {
                body.add(i);
            }
        }
    }

    private static String name(PageProfile page, int block) {
        return page.elements.get(block).className;
    }
}
