package claimmark.ide.look.card;

/**
 * Where a card stands beside words of a page, so that it covers none of them. Heights are in pixels from the upper edge
 * of what is seen of the page, which scrolling changes.
 *
 * @param y the upper edge of the card
 * @param scroll by how much the page has to be scrolled, so that all of the card is seen; 0 when it need not
 */
record CardPlace(int y, int scroll) {

    /** Between the words and the card, so that the line under the words is seen. */
    static final int DISTANCE = 8;

    /**
     * Below the words; above them where there is no room below; where there is none either, below, and the page is
     * scrolled.
     *
     * @param top the upper edge of the first row of the words
     * @param bottom the lower edge of the last row
     * @param height of the card
     * @param page how high the part of the page is that is seen
     */
    static CardPlace of(int top, int bottom, int height, int page) {
        int below = bottom + DISTANCE;
        int above = top - DISTANCE - height;
        if (below + height <= page) {
            return new CardPlace(below, 0);
        }
        return above >= 0 ? new CardPlace(above, 0) : new CardPlace(below, below + height - page);
    }
}
