package claimmark.core.anchor;

import java.util.List;
import java.util.Optional;

import claimmark.core.text.TextSpan;

/**
 * What became of a span when the text changed. One of five results: anchored, moved, drifted, ambiguous, orphaned.
 *
 * <pre>
 * AnchorResult result = new Anchorer().carry(oldText, newText, List.of(span)).get(0);
 * result.place().ifPresentOrElse(this::mark, () -&gt; askReviewer(AnchorCandidate.of(result)));
 * </pre>
 */
public sealed interface AnchorResult {

    /** The span's place in the new text; empty when no place was chosen. */
    Optional<TextSpan> place();

    /** The same words in the same surroundings. */
    record Anchored(TextSpan span, AnchorEvidence evidence) implements AnchorResult {
        static AnchorResult unchanged(TextSpan span) {
            return new Anchored(span, new AnchorEvidence(1, 1, AnchorMethod.UNCHANGED));
        }

        @Override
        public Optional<TextSpan> place() {
            return Optional.of(span);
        }
    }

    /** The same words, in a passage that moved to another part of the text. */
    record Moved(TextSpan span, AnchorEvidence evidence) implements AnchorResult {
        @Override
        public Optional<TextSpan> place() {
            return Optional.of(span);
        }
    }

    /**
     * The place is certain, but its words changed.
     *
     * @param span the place in the new text
     * @param oldWords the words of the span in the old text
     * @param newWords the words that stand there now
     * @param evidence the reasons for choosing the place
     */
    record Drifted(TextSpan span, String oldWords, String newWords, AnchorEvidence evidence) implements AnchorResult {
        @Override
        public Optional<TextSpan> place() {
            return Optional.of(span);
        }
    }

    /**
     * Several places are about equally good, so none was chosen.
     *
     * @param oldWords the words of the span in the old text
     * @param candidates the places, best first
     */
    record Ambiguous(String oldWords, List<AnchorCandidate> candidates) implements AnchorResult {
        @Override
        public Optional<TextSpan> place() {
            return Optional.empty();
        }
    }

    /**
     * The words are gone, so no place was chosen.
     *
     * @param oldWords the words of the span in the old text
     * @param near the offset of the new text where the words would stand
     * @param candidates places with some of the words, or with the same words in other surroundings; best first, may be
     *        empty
     */
    record Orphaned(String oldWords, int near, List<AnchorCandidate> candidates) implements AnchorResult {
        @Override
        public Optional<TextSpan> place() {
            return Optional.empty();
        }
    }
}
