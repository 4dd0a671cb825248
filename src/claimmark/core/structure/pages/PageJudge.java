package claimmark.core.structure.pages;

/**
 * Decides which blocks of a page are the body of the article: first by the probability of each block, then by its
 * surroundings.
 */
final class PageJudge {

    private static final float BODY = 0.45f;
    private static final float TABLE_BODY = 0.3f;

    private PageJudge() {
    }

    /**
     * The body of a page.
     *
     * @param probabilities the probability of each block
     */
    static PageBody body(PageProfile page, float[] probabilities) {
        float[] voted = TableVote.of(page, probabilities);
        PageBody body = new PageBody(page);
        for (int i = 0; i < body.size(); i++) {
            body.set(i, voted[i] > (TableVote.isCell(page, i) ? TABLE_BODY : BODY));
        }
        SiblingRecall.apply(body);
        NeighbourArticles.drop(body);
        PageRules.apply(body);
        return body;
    }
}
