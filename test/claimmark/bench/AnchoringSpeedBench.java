package claimmark.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;

import claimmark.core.anchor.AnchorTarget;
import claimmark.core.anchor.Anchorer;
import claimmark.core.text.TextSpan;

/**
 * {@code [LARGEST_KB]}: what re-anchoring costs on {@linkplain GeneratedArticle made texts} of 10 KB and more, beside
 * one rolling-hash scan of the same text in the same run. CPU time of this thread, the best of several rounds.
 */
public final class AnchoringSpeedBench {

    private static final int ROUNDS = 7;

    private final Anchorer anchorer = new Anchorer();
    private long checked;

    public static void main(String[] arguments) {
        new AnchoringSpeedBench().run(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000);
    }

    private void run(int largestKilobytes) {
        System.out.println("KB\tspans\tscan ms\tshifted ms\tedited ms\tselectors ms\tedited/scan\tedited ns/unit");
        for (int kilobytes = 10; kilobytes <= largestKilobytes; kilobytes *= 10) {
            GeneratedArticle article = GeneratedArticle.ofKilobytes(kilobytes);
            String oldText = article.oldText();
            String newText = article.editedText();
            List<TextSpan> spans = article.spans();
            List<AnchorTarget> targets = article.targets();
            double scan = best(() -> RollingHash.scan(newText));
            double shifted = best(() -> anchorer.carry(oldText, article.shiftedText(), spans).size());
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
}
