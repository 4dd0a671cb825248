package claimmark.core.live;

import java.util.List;

/**
 * What one edit did to the marks beyond moving them.
 *
 * @param orphaned the marks whose words it deleted
 * @param restored the orphans that it brought back
 */
public record LiveChange<K>(List<K> orphaned, List<K> restored) {

    public boolean isEmpty() {
        return orphaned.isEmpty() && restored.isEmpty();
    }
}
