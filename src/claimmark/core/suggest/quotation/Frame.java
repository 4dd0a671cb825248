package claimmark.core.suggest.quotation;

import java.util.ArrayList;
import java.util.List;

import claimmark.core.language.TextToken;
import claimmark.core.suggest.PlacedSentence;
import claimmark.core.suggest.PreparedBlock;
import claimmark.core.text.TextSpan;

/** A block with each quotation in it as one part: what is left is the author's own sentences. */
record Frame(List<QuotedPassage> passages, List<FramePart> parts) {

    /** In parts. What is longer is a list or a table without full stops, and is looked at piece by piece. */
    private static final int LONGEST_SENTENCE = 300;

    /** @param passages those of the block, in order */
    static Frame of(PreparedBlock block, List<QuotedPassage> passages) {
        List<FramePart> parts = new ArrayList<>();
        int next = 0;
        for (PlacedSentence sentence : block.sentences()) {
            List<TextToken> tokens = sentence.sentence().tokens();
            for (int i = 0; i < tokens.size(); i++) {
                TextSpan span = sentence.spanOf(tokens.get(i));
                boolean last = i == tokens.size() - 1;
                while (next < passages.size() && passages.get(next).span().end() <= span.start()) {
                    next++;
                }
                boolean quoted = next < passages.size() && passages.get(next).span().start() < span.end();
                if (!quoted) {
                    parts.add(FramePart.of(span, tokens.get(i).text(), tokens.get(i).isWord(), -1, last));
                } else if (parts.isEmpty() || parts.get(parts.size() - 1).passage() != next) {
                    parts.add(quotation(passages.get(next), next, last && span.end() >= ending(passages, next)));
                } else if (last && span.end() >= ending(passages, next)) {
                    parts.set(parts.size() - 1, quotation(passages.get(next), next, true));
                }
            }
        }
        return new Frame(passages, parts);
    }

    private static int ending(List<QuotedPassage> passages, int passage) {
        return passages.get(passage).span().end();
    }

    private static FramePart quotation(QuotedPassage passage, int number, boolean endsSentence) {
        return FramePart.of(passage.span(), "", false, number, endsSentence);
    }

    /** The parts that are quotations, in order. */
    List<Integer> quotedParts() {
        List<Integer> quoted = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isQuoted()) {
                quoted.add(i);
            }
        }
        return quoted;
    }

    /** The first part of the sentence that a part is in. */
    int sentenceStart(int part) {
        int at = part;
        while (at > 0 && !parts.get(at - 1).endsSentence() && part - at < LONGEST_SENTENCE) {
            at--;
        }
        return at;
    }

    /** The part after the last one of the sentence that a part is in. */
    int sentenceEnd(int part) {
        int at = part;
        while (at < parts.size() && !parts.get(at).endsSentence() && at - part < LONGEST_SENTENCE) {
            at++;
        }
        return Math.min(at + 1, parts.size());
    }

    /** The place in the text of parts from one to another, without the latter. */
    TextSpan spanOf(int from, int to) {
        return new TextSpan(parts.get(from).span().start(), parts.get(to - 1).span().end());
    }
}
