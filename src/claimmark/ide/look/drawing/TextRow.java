package claimmark.ide.look.drawing;

/**
 * Where words stand in one row of a page. All in pixels of the widget.
 *
 * @param left where the words begin
 * @param right where they end
 * @param baseline what the letters stand on
 */
public record TextRow(int left, int right, int baseline) {

    public int width() {
        return right - left;
    }
}
