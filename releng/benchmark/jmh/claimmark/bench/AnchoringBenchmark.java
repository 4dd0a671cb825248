package claimmark.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import claimmark.core.anchor.AnchorResult;
import claimmark.core.anchor.AnchorTarget;
import claimmark.core.anchor.Anchorer;

/**
 * What it costs to find all annotations of a text again, at sizes of five orders of magnitude. The scan is the floor:
 * what reading the text once costs. All memory is touched before: otherwise the largest texts pay for the pages that
 * the system hands out, twice as much a megabyte, and the table would be about that.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xms8g", "-Xmx8g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnchoringBenchmark {

    @Param({"10", "100", "1000", "10000", "100000"})
    public int kilobytes;

    private final Anchorer anchorer = new Anchorer();
    private GeneratedArticle article;
    private String shiftedText;
    private List<AnchorTarget> targets;

    @Setup
    public void generate() {
        article = GeneratedArticle.ofKilobytes(kilobytes);
        shiftedText = article.shiftedText();
        targets = article.targets();
    }

    @Benchmark
    public int scan() {
        return RollingHash.scan(article.editedText());
    }

    /** By selectors alone: every quotation is there word for word, at another place. */
    @Benchmark
    public List<AnchorResult> findExact() {
        return anchorer.find(targets, shiftedText);
    }

    /** By selectors alone, in the text with every hundredth word replaced. */
    @Benchmark
    public List<AnchorResult> findEdited() {
        return anchorer.find(targets, article.editedText());
    }

    /** With the old text at hand, to the text with every hundredth word replaced. */
    @Benchmark
    public List<AnchorResult> carryEdited() {
        return anchorer.carry(article.oldText(), article.editedText(), article.spans());
    }
}
