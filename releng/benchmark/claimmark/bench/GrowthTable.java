package claimmark.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * {@code [JMH options]}: runs the benchmarks and adds a table of milliseconds per megabyte, a column for each size. A row
 * that stays level grows linearly.
 */
public final class GrowthTable {

    private final Map<String, Map<Integer, Double>> rows = new TreeMap<>();

    private GrowthTable(Collection<RunResult> results) {
        for (RunResult result : results) {
            if (!result.getPrimaryResult().getScoreUnit().equals("ms/op")) {
                continue;
            }
            int kilobytes = Integer.parseInt(result.getParams().getParam("kilobytes"));
            rows.computeIfAbsent(result.getPrimaryResult().getLabel(), name -> new TreeMap<>())
                    .put(kilobytes, result.getPrimaryResult().getScore() * 1000 / kilobytes);
        }
    }

    public static void main(String[] arguments) throws Exception {
        CommandLineOptions options = new CommandLineOptions(arguments);
        if (options.shouldHelp()) {
            options.showHelp();
        } else {
            new GrowthTable(new Runner(options).run()).print();
        }
    }

    private void print() {
        System.out.println("Milliseconds per megabyte");
        rows.forEach((name, row) -> {
            System.out.printf(Locale.ROOT, "%-12s", name);
            row.forEach((kilobytes, millis) -> System.out.printf(Locale.ROOT, "  %6d KB %8.2f", kilobytes, millis));
            System.out.println();
        });
    }
}
