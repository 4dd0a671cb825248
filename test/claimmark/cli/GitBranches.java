package claimmark.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import claimmark.core.merge.Copies;
import claimmark.core.merge.MergeResult;
import claimmark.core.merge.ReviewMerge;
import claimmark.core.model.Review;
import claimmark.core.sealing.ReviewVerification;
import claimmark.core.store.SidecarReader;
import claimmark.core.store.SidecarReading;
import claimmark.core.store.SidecarWriter;

/** A repository in which two reviewers work on branches of their own. Git merges them, with the driver or without. */
public final class GitBranches {

    private static final String SIDECAR = "call.txt.claims.xml";

    private final Path folder;
    private final StringBuilder losses = new StringBuilder();
    private int merged;
    private int disputed;

    public GitBranches(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        git("init", "-q", "-b", "main");
        git("config", "user.name", "Test");
        git("config", "user.email", "test@example.org");
        git("config", "merge.claimmark.driver", driver() + " merge %O %A %B %P");
        Files.writeString(folder.resolve("README"), "A repository.\n");
        git("add", "README");
        git("commit", "-q", "-m", "Begin");
    }

    public static boolean isGitThere() {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException | InterruptedException absent) {
            return false;
        }
    }

    /** This very program, as Git's shell calls it. */
    private static String driver() {
        return "'" + ProcessHandle.current().info().command().orElse("java") + "' -XX:TieredStopAtLevel=1"
                + " -XX:+UseSerialGC -cp '" + System.getProperty("java.class.path") + "' "
                + ClaimMarkCommand.class.getName();
    }

    /** Two branches are made and merged; what became of it counts. */
    public void merge(long seed, boolean withDriver) throws IOException, InterruptedException {
        Copies copies = new Copies(new Random(seed));
        Review base = copies.worked(Copies.begun(), "dora", 2);
        Review ours = copies.worked(base, "ana", 2);
        Review theirs = copies.worked(base, "ben", 2);
        String name = (withDriver ? "driven" : "plain") + seed;
        git("checkout", "-q", "-f", "main");
        Files.writeString(folder.resolve(".gitattributes"), withDriver ? "*.claims.xml merge=claimmark\n" : "");
        commit(name + "-base", base);
        commit(name + "-theirs", theirs);
        git("checkout", "-q", name + "-base");
        commit(name + "-ours", ours);
        boolean clean = git("merge", "-q", "-m", "Merge", name + "-theirs") == 0;
        if (clean) {
            merged++;
        } else {
            disputed++;
        }
        if (withDriver) {
            problem(ReviewMerge.merge(Optional.of(base), ours, theirs), clean)
                    .ifPresent(problem -> losses.append(seed).append(": ").append(problem).append('\n'));
        }
        git("reset", "-q", "--hard");
    }

    /** What is wrong with the merged file. */
    private Optional<String> problem(MergeResult expected, boolean clean) throws IOException {
        SidecarReading reading = SidecarReader.read(Files.readAllBytes(folder.resolve(SIDECAR)));
        if (!(reading instanceof SidecarReading.Loaded loaded)) {
            return Optional.of("cannot be read: " + reading);
        }
        if (!(ReviewVerification.of(loaded.review()) instanceof ReviewVerification.Trusted)) {
            return Optional.of("cannot be trusted");
        }
        if (!SidecarWriter.write(expected.review()).equals(SidecarWriter.write(loaded.review()))) {
            return Optional.of("is not what merging gives");
        }
        return clean == expected.undecided().isEmpty() ? Optional.empty()
                : Optional.of("wrongly called clean: " + clean);
    }

    private void commit(String branch, Review review) throws IOException, InterruptedException {
        git("checkout", "-q", "-b", branch);
        Files.write(folder.resolve(SIDECAR), SidecarWriter.bytes(review));
        git("add", "-A");
        git("commit", "-q", "--allow-empty", "-m", branch);
    }

    /** How many merges Git made without a question. */
    public int merged() {
        return merged;
    }

    /** How many it left to be decided. */
    public int disputed() {
        return disputed;
    }

    /** What was lost or is not as it should be; empty when all is well. */
    public String losses() {
        return losses.toString();
    }

    private int git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        if (code != 0 && !arguments[0].equals("merge")) {
            throw new IOException(String.join(" ", command) + ": " + said);
        }
        return code;
    }
}
