package claimmark.core.suggest.quotation;

import java.util.Optional;

/**
 * A quotation and who said it.
 *
 * @param frame the frame that the quotation is in
 * @param quoted the part of the frame that is the quotation
 * @param saying who said it; empty when nobody is named
 * @param sayingFrame the frame that the saying is in; another one when it is in a paragraph before
 * @param score the logarithm of the odds that it is a quotation of that speaker
 */
record Attributed(Frame frame, int quoted, Optional<Saying> saying, Frame sayingFrame, double score) {

    /** Whether whole sentences are quoted, and not words that are part of the author's own sentence. */
    boolean isWholeStatement(String text) {
        char first = text.charAt(passage().words().start());
        char last = text.charAt(passage().words().end() - 1);
        return !Character.isLowerCase(first) && (last == '.' || last == ',' || last == '!' || last == '?');
    }

    QuotedPassage passage() {
        return frame.passages().get(frame.parts().get(quoted).passage());
    }
}
