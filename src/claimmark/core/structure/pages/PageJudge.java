package claimmark.core.structure.pages;

/** Decides which blocks of a page are the article's body: first each by its probability, then by what surrounds it. */
final class PageJudge {

    private static final float BODY = 0.45f;
    private static final float TABLE_BODY = 0.3f;

    private PageJudge() {
    }

    /** For each block whether it is body, given for each the probability that it is. */
    static PageBody body(PageProfile page, float[] probabilities) {
        float[] voted = TableVote.of(page, probabilities);
        PageBody body = new PageBody(page);
        for (int i = 0; i < body.size(); i++) {
            body.set(i, voted[i] > (TableVote.isCell(page, i) ? TABLE_BODY : BODY));
        }
        SiblingRecall.apply(body);
        PageRules.apply(body);
        return body;
    }
}
