package claimmark.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import claimmark.core.anchor.AnchorTarget;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.text.TextSpan;

/**
 * A made text with one annotation to a kilobyte, and what became of it: every hundredth word replaced. A kilobyte is a
 * thousand UTF-16 units. The same size gives the same article.
 */
record GeneratedArticle(String oldText, String editedText, List<TextSpan> spans) {

    private static final int CONTEXT = 32;

    static GeneratedArticle ofKilobytes(int kilobytes) {
        Random random = new Random(17);
        StringBuilder oldText = new StringBuilder();
        StringBuilder editedText = new StringBuilder();
        while (oldText.length() < kilobytes * 1000) {
            String word = word(random);
            oldText.append(word).append(' ');
            editedText.append(random.nextInt(100) == 0 ? word(random) + "x" : word).append(' ');
        }
        return new GeneratedArticle(oldText.toString(), editedText.toString(), spans(oldText.toString(), random));
    }

    /** A few words make up most of a text, and there are ever new ones: a word's number has a long tail. */
    private static String word(Random random) {
        int number = (int) (20 / (random.nextDouble() + 1e-4));
        return Integer.toString(number * 7919, 36);
    }

    private static List<TextSpan> spans(String text, Random random) {
        List<TextSpan> spans = new ArrayList<>();
        for (int start = 100; start + 900 < text.length(); start += 1000) {
            spans.add(TextSpan.ofLength(text.indexOf(' ', start) + 1, 20 + random.nextInt(200)));
        }
        return spans;
    }

    /** The old text with a word before it: all that was annotated is there, and none of it where it was. */
    String shiftedText() {
        return "Reuters. " + oldText;
    }

    /** What an import has of the annotations: quotations with their context, and positions in the old text. */
    List<AnchorTarget> targets() {
        return spans.stream().map(this::target).toList();
    }

    private AnchorTarget target(TextSpan span) {
        String prefix = oldText.substring(Math.max(0, span.start() - CONTEXT), span.start());
        String suffix = oldText.substring(span.end(), Math.min(oldText.length(), span.end() + CONTEXT));
        return new AnchorTarget(new TextQuoteSelector(span.of(oldText), prefix, suffix),
                Optional.of(TextPositionSelector.of(span)));
    }
}
