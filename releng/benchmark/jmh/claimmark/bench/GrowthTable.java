package claimmark.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * {@code [JMH options]}: runs the benchmarks and adds a table of milliseconds per megabyte, a column for each size. A
 * row that stays level grows linearly.
 */
public final class GrowthTable {

    private final Map<String, Map<Integer, Double>> rows = new TreeMap<>();

    /** Of the results those that are times; the options may ask for other measures. */
    private GrowthTable(Collection<RunResult> results) {
        for (RunResult run : results) {
            Result<?> time = run.getPrimaryResult();
            if (time.getScoreUnit().equals("ms/op")) {
                int kilobytes = Integer.parseInt(run.getParams().getParam("kilobytes"));
                rows.computeIfAbsent(time.getLabel(), name -> new TreeMap<>())
                        .put(kilobytes, time.getScore() * 1000 / kilobytes);
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        CommandLineOptions options = new CommandLineOptions(arguments);
        if (options.shouldHelp()) {
            options.showHelp();
        } else if (options.shouldList()) {
            new Runner(options).list();
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
