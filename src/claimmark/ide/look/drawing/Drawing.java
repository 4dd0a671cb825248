package claimmark.ide.look.drawing;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import claimmark.core.text.TextSpan;

/**
 * What one feature has drawn on the text of an article, on every page of its editor. It follows the text that is typed
 * around it. A feature knows what it has drawn by keys of its own. All methods are for the UI thread.
 *
 * <pre>
 * drawing.draw(Map.of(suggestion.id(), new DrawnSpan(new Doubt(), suggestion.span())));
 * </pre>
 */
public interface Drawing {

    /** Draws things, each in the place of what was drawn under its key. All are drawn in one step. */
    void draw(Map<?, DrawnSpan> things);

    /** Takes out what was drawn under these keys, in one step. Keys under which nothing is drawn are passed over. */
    void erase(Collection<?> keys);

    /** Where it stands now. Empty when nothing is drawn under the key, or when all its words were deleted. */
    Optional<TextSpan> span(Object key);
}
