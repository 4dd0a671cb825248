package claimmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import claimmark.core.anchor.AnchorTarget;
import claimmark.core.anchor.Anchorer;

/**
 * {@code DIR}: what re-anchoring the pairs in each folder of DIR costs, with the old texts and by selectors alone,
 * beside one rolling-hash scan of the new texts in the same run. CPU time of this thread: of the first round, which
 * is cold for the first folder only, and the best of several. How the cost grows is for {@code anchoring-jmh} to tell.
 */
public final class AnchoringSpeedBench {

    private static final int ROUNDS = 15;

    private final Anchorer anchorer = new Anchorer();
    private long checked;

    private AnchoringSpeedBench() {
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || !Files.isDirectory(Path.of(arguments[0]))) {
            Usage.tell("anchoringspeed DIR, with folders that have cases.tsv and pairs");
        }
        AnchoringSpeedBench bench = new AnchoringSpeedBench();
        System.out.println("folder\tspans\tfirst ms\tbest ms\tscan ms\tratio\tbest µs a span");
        try (Stream<Path> folders = Files.list(Path.of(arguments[0]))) {
            for (Path folder : folders.filter(path -> Files.exists(path.resolve("cases.tsv"))).sorted().toList()) {
                bench.run(folder);
            }
        }
        System.out.println("checked " + bench.checked + ", peak heap " + (BenchMeasure.peakHeap() >> 20) + " MB");
    }

    private record Search(AnchoringCases cases, List<AnchorTarget> targets) {
    }

    private void run(Path folder) throws IOException {
        List<Search> searches = AnchoringCases.in(folder).stream()
                .map(cases -> new Search(cases, cases.targets())).toList();
        double scan = all(searches, search -> RollingHash.scan(search.cases().newText()), ROUNDS);
        measure(folder.getFileName() + ", old text", searches, scan, search -> anchorer.carry(search.cases().oldText(),
                search.cases().newText(), search.cases().spans()).size());
        measure(folder.getFileName() + ", selectors", searches, scan,
                search -> anchorer.find(search.targets(), search.cases().newText()).size());
    }

    private void measure(String name, List<Search> searches, double scan, ToIntFunction<Search> work) {
        int spans = searches.stream().mapToInt(search -> search.targets().size()).sum();
        double first = all(searches, work, 1);
        double best = all(searches, work, ROUNDS);
        System.out.printf(Locale.ROOT, "%s\t%d\t%.1f\t%.1f\t%.2f\t%.1f\t%.1f%n", name, spans, first, best, scan,
                best / scan, best * 1000 / spans);
    }

    private double all(List<Search> searches, ToIntFunction<Search> work, int rounds) {
        return BenchMeasure.bestCpuMillis(rounds,
                () -> searches.forEach(search -> checked += work.applyAsInt(search)));
    }
}
