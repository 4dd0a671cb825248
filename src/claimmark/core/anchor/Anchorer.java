package claimmark.core.anchor;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import claimmark.core.anchor.AnchorResult.Anchored;
import claimmark.core.text.Cancellation;
import claimmark.core.text.TextSpan;

/**
 * Finds the places of annotations after the text changed. All of them are found together, in time linear in the sizes
 * of the texts.
 *
 * <pre>
 * List&lt;AnchorResult&gt; results = new Anchorer().carry(oldText, newText, spans);    // the old text is known
 * List&lt;AnchorResult&gt; results = new Anchorer().find(targets, newText);            // only selectors are known
 * </pre>
 *
 * <p>A place is chosen only when enough of the words and of their surroundings match, and when no other place is nearly
 * as good. Otherwise the result lists the candidates.
 */
public final class Anchorer {

    private final Cancellation cancellation;

    /** Finds all that it is asked for. */
    public Anchorer() {
        this(Cancellation.NEVER);
    }

    /**
     * Gives up with a {@link java.util.concurrent.CancellationException} when nobody wants the results any more.
     *
     * @param cancellation is asked again and again
     */
    public Anchorer(Cancellation cancellation) {
        this.cancellation = cancellation;
    }

    /**
     * Carries spans from a text to a later version of it.
     *
     * @param spans places in {@code oldText}
     * @return what became of each span, in the order of {@code spans}
     * @throws IllegalArgumentException when a span does not lie in {@code oldText}
     */
    public List<AnchorResult> carry(String oldText, String newText, List<TextSpan> spans) {
        for (TextSpan span : spans) {
            if (span.end() > oldText.length()) {
                throw new IllegalArgumentException(span + " lies outside a text of " + oldText.length() + " units");
            }
        }
        if (oldText.equals(newText)) {
            return spans.stream().map(Anchored::unchanged).toList();
        }
        return new Anchoring(oldText, newText, cancellation).resultsOf(spans);
    }

    /**
     * Finds spans by their selectors alone, when the old text is not known.
     *
     * @return what became of each span, in the order of {@code targets}
     */
    public List<AnchorResult> find(List<AnchorTarget> targets, String newText) {
        List<AnchorTarget> described = targets.stream().filter(AnchorTarget::isDescribed).toList();
        Iterator<AnchorResult> found = VerbatimSearch.results(described, newText)
                .orElseGet(() -> SelectorSearch.of(described, newText, cancellation).results()).iterator();
        List<AnchorResult> results = new ArrayList<>();
        for (AnchorTarget target : targets) {
            results.add(target.isDescribed() ? found.next() : target.withoutSearchIn(newText));
        }
        return results;
    }
}
