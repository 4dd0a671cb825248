package claimmark.core.live;

/**
 * A start or end of a mark that an edit took away.
 *
 * @param isStart whether it is the mark's start; else its end
 * @param distance how far behind the start of the removed text it stood
 */
record LostEdge<K>(LiveMark<K> mark, boolean isStart, int distance) {

    LostEdge<K> moved(int by) {
        return new LostEdge<>(mark, isStart, distance + by);
    }
}
