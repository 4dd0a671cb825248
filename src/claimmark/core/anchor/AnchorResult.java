package claimmark.core.anchor;

import java.util.List;
import java.util.Optional;

import claimmark.core.text.TextSpan;

/** What became of a span in a changed text. */
public sealed interface AnchorResult {

    /** The span's place in the new text; empty when none was chosen. */
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

    /** The same words, with a passage that stands elsewhere now. */
    record Moved(TextSpan span, AnchorEvidence evidence) implements AnchorResult {
        @Override
        public Optional<TextSpan> place() {
            return Optional.of(span);
        }
    }

    /** The place is certain enough, but its words changed. */
    record Drifted(TextSpan span, String oldWords, String newWords, AnchorEvidence evidence) implements AnchorResult {
        @Override
        public Optional<TextSpan> place() {
            return Optional.of(span);
        }
    }

    /**
     * Several places are about as good; none was chosen.
     *
     * @param candidates the places, best first
     */
    record Ambiguous(String oldWords, List<AnchorCandidate> candidates) implements AnchorResult {
        @Override
        public Optional<TextSpan> place() {
            return Optional.empty();
        }
    }

    /**
     * The words are gone.
     *
     * @param near the offset of the new text where they would stand
     * @param candidates places that have the same words in other surroundings, or some of the words; best first
     */
    record Orphaned(String oldWords, int near, List<AnchorCandidate> candidates) implements AnchorResult {
        @Override
        public Optional<TextSpan> place() {
            return Optional.empty();
        }
    }
}
