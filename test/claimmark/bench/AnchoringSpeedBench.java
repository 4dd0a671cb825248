package claimmark.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntSupplier;

import claimmark.core.anchor.AnchorTarget;
import claimmark.core.anchor.Anchorer;
import claimmark.core.anchor.TextPositionSelector;
import claimmark.core.anchor.TextQuoteSelector;
import claimmark.core.text.TextSpan;

/**
 * {@code [LARGEST_KB]}: what re-anchoring costs on made texts of 10 KB and more, with one annotation to a kilobyte and
 * every hundredth word replaced, beside one rolling-hash scan of the same text in the same run. CPU time of this
 * thread, the best of several rounds.
 */
public final class AnchoringSpeedBench {

    private static final int ROUNDS = 7;
    private static final int CONTEXT = 32;

    private final Anchorer anchorer = new Anchorer();
    private final Random random = new Random(17);
    private long checked;

    public static void main(String[] arguments) {
        new AnchoringSpeedBench().run(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000);
    }

    private void run(int largestKilobytes) {
        System.out.println("KB\tspans\tscan ms\tshifted ms\tedited ms\tselectors ms\tedited/scan\tedited ns/unit");
        for (int kilobytes = 10; kilobytes <= largestKilobytes; kilobytes *= 10) {
            List<String> words = words(kilobytes * 1000);
            String oldText = String.join(" ", words);
            String newText = String.join(" ", edited(words));
            List<TextSpan> spans = spans(oldText);
            List<AnchorTarget> targets = spans.stream().map(span -> target(oldText, span)).toList();
            double scan = best(() -> scan(newText));
            double shifted = best(() -> anchorer.carry(oldText, "Reuters. " + oldText, spans).size());
            double edited = best(() -> anchorer.carry(oldText, newText, spans).size());
            double selectors = best(() -> anchorer.find(targets, newText).size());
            System.out.printf(Locale.ROOT, "%d\t%d\t%.2f\t%.2f\t%.2f\t%.2f\t%.1f\t%.1f%n", kilobytes, spans.size(),
                    scan, shifted, edited, selectors, edited / scan, edited * 1e6 / oldText.length());
        }
        System.out.println("checked " + checked);
    }

    private double best(IntSupplier work) {
        return BenchMeasure.bestCpuMillis(ROUNDS, () -> checked += work.getAsInt());
    }

    /** The rolling hash of every 32 units: the least that any search for many quotations must do. */
    private static int scan(String text) {
        int hash = 0;
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * 31 + text.charAt(i) - (i < 32 ? 0 : text.charAt(i - 32) * 0x1d8c5e01);
            found += hash == 0 ? 1 : 0;
        }
        return found;
    }

    private List<String> words(int units) {
        List<String> words = new ArrayList<>();
        for (int length = 0; length < units; length += words.get(words.size() - 1).length() + 1) {
            words.add(word());
        }
        return words;
    }

    /** A few words make up most of a text, and there are ever new ones: a word's number has a long tail. */
    private String word() {
        int number = (int) (20 / (random.nextDouble() + 1e-4));
        return Integer.toString(number * 7919, 36);
    }

    private List<String> edited(List<String> words) {
        return words.stream().map(word -> random.nextInt(100) == 0 ? word() + "x" : word).toList();
    }

    private List<TextSpan> spans(String text) {
        List<TextSpan> spans = new ArrayList<>();
        for (int start = 100; start + 900 < text.length(); start += 1000) {
            spans.add(TextSpan.ofLength(text.indexOf(' ', start) + 1, 20 + random.nextInt(200)));
        }
        return spans;
    }

    private static AnchorTarget target(String text, TextSpan span) {
        String prefix = text.substring(Math.max(0, span.start() - CONTEXT), span.start());
        String suffix = text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT));
        return new AnchorTarget(new TextQuoteSelector(span.of(text), prefix, suffix),
                Optional.of(TextPositionSelector.of(span)));
    }
}
