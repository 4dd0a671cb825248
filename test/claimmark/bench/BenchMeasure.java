package claimmark.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/** Measures a benchmark's items, and says on one line how many they were and what they cost. */
final class BenchMeasure {

    private final long started = System.nanoTime();
    private long[] nanosPerItem = new long[64];
    private int measured;
    private int items;

    /** Runs {@code work}, which is {@code count} items of the benchmark, and measures the CPU time of this thread. */
    <T> T items(int count, Supplier<T> work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T result = work.get();
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        if (measured == nanosPerItem.length) {
            nanosPerItem = Arrays.copyOf(nanosPerItem, measured * 2);
        }
        nanosPerItem[measured++] = nanos / Math.max(1, count);
        items += count;
        return result;
    }

    /** The line: items, wall ms, median CPU ms per item, peak heap. */
    String summary() {
        return String.format(Locale.ROOT, "items %d, wall %d ms, median CPU %.3f ms per item, peak heap %d MB", items,
                (System.nanoTime() - started) / 1_000_000, medianMillis(), peakHeap() >> 20);
    }

    double medianMillis() {
        long[] sorted = Arrays.copyOf(nanosPerItem, measured);
        Arrays.sort(sorted);
        return measured == 0 ? 0 : sorted[measured / 2] / 1e6;
    }

    /** The least CPU time of this thread, in milliseconds, that one of several rounds took. */
    static double bestCpuMillis(int rounds, Runnable work) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        }
        return best / 1e6;
    }

    /** How long garbage was collected in this virtual machine so far; none of it is CPU time of a measured thread. */
    static long collectionMillis() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime).sum();
    }

    /** In bytes, of all pools together. */
    static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum();
    }
}
