package claimmark.core.suggest.figure;

import java.util.List;

import claimmark.core.suggest.Sentence;
import claimmark.core.text.TextSpan;

/** The figures of a sentence with the words between them. Spans count from the start of the sentence. */
record SentenceFigures(String text, List<Quantity> quantities) {

    SentenceFigures {
        quantities = List.copyOf(quantities);
    }

    static SentenceFigures of(Sentence sentence) {
        return new SentenceFigures(sentence.text(), QuantityReader.read(sentence));
    }

    int size() {
        return quantities.size();
    }

    Quantity get(int index) {
        return quantities.get(index);
    }

    /** What stands between a figure and the next one, without what says how exactly the next one is meant. */
    String between(int index) {
        return text.substring(get(index).span().end(), Math.max(get(index).span().end(), get(index + 1).from()));
    }

    /** What stands before a figure, from the start of the sentence or behind the figure before. */
    String before(int index) {
        int start = index == 0 ? 0 : get(index - 1).span().end();
        return text.substring(start, Math.max(start, get(index).from()));
    }

    /** What stands behind a figure, to the next one or to the end of the sentence. */
    String after(int index) {
        return index + 1 < size() ? between(index) : text.substring(get(index).span().end());
    }

    /** A figure as it is written. */
    String words(int index) {
        return get(index).span().of(text);
    }

    /** From one figure to another one. */
    TextSpan span(int first, int last) {
        return new TextSpan(get(first).span().start(), get(last).span().end());
    }

    /** Whether all figures from one to another one are of a dimension. */
    boolean are(Dimension dimension, int first, int last) {
        return quantities.subList(first, last + 1).stream().allMatch(quantity -> quantity.is(dimension));
    }
}
