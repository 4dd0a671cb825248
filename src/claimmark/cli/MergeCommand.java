package claimmark.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.file.Stamp;
import claimmark.core.merge.FieldConflict;
import claimmark.core.merge.FieldVersion;
import claimmark.core.merge.MergeResult;
import claimmark.core.merge.ReviewMerge;
import claimmark.core.model.Review;
import claimmark.core.store.SaveResult;
import claimmark.core.store.SidecarFile;
import claimmark.core.store.SidecarWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Merges two sidecars, as a merge driver of Git or by hand. The result is written to the file that has our copy. Where
 * both changed one field, the file has both values, and the exit code says so.
 */
@Command(name = "merge", mixinStandardHelpOptions = true, description = "Merges THEIRS into OURS; both began as BASE.",
        footer = { "Exit code 0: all is merged.",
                "1: some fields were changed in two ways; OURS has both values, to be decided in ClaimMark.",
                "2: a file cannot be read or written; OURS is as it was." })
final class MergeCommand implements Callable<Integer> {

    static final int MERGED = 0;
    static final int DISPUTED = 1;
    static final int UNREADABLE = 2;

    @Parameters(index = "0", paramLabel = "BASE",
            description = "The sidecar that both began with; missing or empty when there was none.")
    private Path base = Path.of("");

    @Parameters(index = "1", paramLabel = "OURS", description = "Our sidecar. The result is written to it.")
    private Path ours = Path.of("");

    @Parameters(index = "2", paramLabel = "THEIRS", description = "Their sidecar.")
    private Path theirs = Path.of("");

    @Parameters(index = "3", arity = "0..1", paramLabel = "NAME",
            description = "What the sidecar is called in messages.")
    private @Nullable Path name;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        SidecarInput before = SidecarInput.readOptional(base, called());
        SidecarInput mine = SidecarInput.read(ours, called());
        SidecarInput other = SidecarInput.read(theirs, called());
        Optional<Fault> fault = before.fault().or(mine::fault).or(other::fault);
        if (fault.isPresent()) {
            return refused(fault.get());
        }
        MergeResult result = ReviewMerge.merge(before.review(), mine.review().orElseThrow(),
                other.review().orElseThrow());
        return write(result, mine.stamp(), mine.review()).map(this::refused).orElseGet(() -> told(result));
    }

    /** Our file is left alone when it says the same already. */
    private Optional<Fault> write(MergeResult result, Optional<Stamp> stamp, Optional<Review> ours) {
        if (ours.equals(Optional.of(result.review()))) {
            return Optional.empty();
        }
        byte[] bytes = SidecarWriter.bytes(result.review());
        Optional<Fault> obstacle = SidecarWriter.obstacle(bytes);
        if (obstacle.isPresent()) {
            return obstacle.map(why -> Fault.of(FaultCode.SIDECAR_NOT_WRITTEN, this.ours).because(why));
        }
        SaveResult saved = SidecarFile.saveAs(this.ours, bytes, stamp);
        if (saved instanceof SaveResult.Saved) {
            return Optional.empty();
        }
        return Optional.of(saved instanceof SaveResult.Failed failed
                ? Fault.of(FaultCode.SIDECAR_NOT_WRITTEN, this.ours).because(failed.why())
                : Fault.of(FaultCode.SIDECAR_CHANGED_ON_DISK, this.ours));
    }

    private int refused(Fault fault) {
        err().println(CommandMessages.of(fault));
        return UNREADABLE;
    }

    private int told(MergeResult result) {
        if (result.undecided().isEmpty()) {
            return MERGED;
        }
        err().println(CommandMessages.undecided(result.undecided().size(), called().orElse(ours)));
        result.undecided().forEach(conflict -> err().println(line(result.review(), conflict)));
        return DISPUTED;
    }

    private static String line(Review review, FieldConflict conflict) {
        String words = review.annotation(conflict.annotation()).map(annotation -> annotation.words()).orElse("");
        String versions = conflict.versions().stream().map(version -> version(review, version))
                .reduce((one, two) -> one + " | " + two).orElse("");
        return CommandMessages.conflict(words, conflict.field(), versions);
    }

    private static String version(Review review, FieldVersion version) {
        return CommandMessages.version(version.value(), review.reviewerName(version.who()), version.when());
    }

    private Optional<Path> called() {
        Path called = name;
        return called == null ? Optional.empty() : Optional.of(called);
    }

    private PrintWriter err() {
        CommandSpec known = spec;
        return known == null ? new PrintWriter(System.err, true) : known.commandLine().getErr();
    }
}
