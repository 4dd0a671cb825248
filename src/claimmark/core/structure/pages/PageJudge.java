package claimmark.core.structure.pages;

/** Decides which blocks of a page are the article's body: first each by its probability, then by what surrounds it. */
final class PageJudge {

    private static final float BODY = 0.45f;
    private static final float TABLE_BODY = 0.3f;

    private PageJudge() {
    }

    /** For each block whether it is body, given for each the probability that it is. */
    static boolean[] bodyBlocks(PageProfile page, float[] probabilities) {
        float[] voted = TableVote.of(page, probabilities);
        boolean[] body = new boolean[page.size()];
        for (int i = 0; i < body.length; i++) {
            body[i] = voted[i] > (TableVote.isCell(page, i) ? TABLE_BODY : BODY);
        }
        SiblingRecall.apply(page, body);
        PageRules.apply(page, body);
        return body;
    }
}
