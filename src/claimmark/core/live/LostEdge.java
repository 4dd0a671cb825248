package claimmark.core.live;

/**
 * The start or the end of a mark, taken away by an edit.
 *
 * @param isStart whether this is the mark's start; otherwise it is the mark's end
 * @param distance how many UTF-16 units after the start of the removed text the edge stood
 */
record LostEdge<K>(LiveMark<K> mark, boolean isStart, int distance) {

    LostEdge<K> moved(int by) {
        return new LostEdge<>(mark, isStart, distance + by);
    }
}
