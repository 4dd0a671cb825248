package claimmark.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

import claimmark.core.live.LiveSpans;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/**
 * What one edit costs while spans are tracked, in nanoseconds: typing at one place and at random places, beside a plain
 * array of offsets of which every one behind the edit is shifted.
 */
public final class LiveSpansBench {

    private static final int EDITS = 20_000;

    public static void main(String[] arguments) {
        System.out.println("spans\ttyping ns\trandom ns\tarray random ns");
        for (int spans : new int[] {100, 1_000, 10_000, 100_000}) {
            System.out.printf(Locale.ROOT, "%d\t%.0f\t%.0f\t%.0f%n", spans, live(spans, false), live(spans, true),
                    array(spans));
        }
    }

    private static double live(int count, boolean anywhere) {
        LiveSpans<Integer> live = new LiveSpans<>();
        for (int i = 0; i < count; i++) {
            live.put(i, TextSpan.ofLength(i * 100, 80));
        }
        return BenchMeasure.bestCpuMillis(5, () -> {
            Random random = new Random(3);
            for (int i = 0; i < EDITS; i++) {
                live.replaced(new TextReplacement(anywhere ? random.nextInt(count * 100) : count * 50 + i, "", "x"));
            }
        }) * 1e6 / EDITS;
    }

    private static double array(int count) {
        int[] offsets = new int[count * 2];
        Arrays.setAll(offsets, i -> i / 2 * 100 + i % 2 * 80);
        return BenchMeasure.bestCpuMillis(5, () -> {
            Random random = new Random(3);
            for (int i = 0; i < EDITS; i++) {
                int found = Arrays.binarySearch(offsets, random.nextInt(count * 100));
                for (int j = found < 0 ? -found - 1 : found; j < offsets.length; j++) {
                    offsets[j]++;
                }
            }
        }) * 1e6 / EDITS;
    }
}
