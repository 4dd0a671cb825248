package claimmark.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import claimmark.core.store.SidecarFile;

/**
 * Kills ClaimMark at random moments while somebody types, marks and saves in it, starts it again, and looks whether all
 * that was done up to a second before is saved or offered. {@code KillBench LAUNCHER ARTICLE FOLDER TIMES}
 */
final class KillBench {

    private static final int SHORTEST = 500;
    private static final int LONGEST = 6000;
    /** Every fourth time it is told to end, as at the end of a session on the machine, and has no time to ask. */
    private static final int GENTLY = 4;
    private static final int DISCARDING = 6;
    private static final int STARTS = 5;

    private final Path launcher;
    private final Path folder;
    private final Person person;
    private final Path article;
    private final Random random = new Random(20_121_113);
    private final DoneWork done;
    private int torn;
    private int invalid;
    private int notOffered;

    private KillBench(Path launcher, Path folder) throws IOException {
        this.launcher = launcher;
        this.folder = folder;
        person = new Person(folder);
        Path project = Files.createDirectories(folder.resolve("workspace/killed"));
        article = Files.writeString(project.resolve("article.txt"), DoneWork.TEXT);
        done = new DoneWork(article);
    }

    public static void main(String[] arguments) throws Exception {
        KillBench bench = new KillBench(Path.of(arguments[0]), Path.of(arguments[2]));
        int times = Integer.parseInt(arguments[3]);
        for (int kill = 1; kill <= times; kill++) {
            bench.round(kill);
        }
        int temporary = bench.end();
        System.out.println("kills " + times + ", torn " + bench.torn + ", invalid " + bench.invalid
                + ", not offered again " + bench.notOffered + ", temporary files left " + temporary);
        System.exit(bench.torn + bench.invalid + bench.notOffered + temporary == 0 ? 0 : 1);
    }

    private void round(int kill) throws Exception {
        try (RunningEclipse eclipse = start()) {
            look(eclipse.probe(), kill);
            // Every kill has something to lose, however slow the machine is.
            done.doSomething(person, eclipse.probe(), random);
            CompletableFuture<Long> killed = CompletableFuture.supplyAsync(() -> kill(eclipse, kill % GENTLY == 0),
                    CompletableFuture.delayedExecutor(SHORTEST + random.nextInt(LONGEST - SHORTEST),
                            TimeUnit.MILLISECONDS));
            try {
                while (!killed.isDone()) {
                    done.doSomething(person, eclipse.probe(), random);
                }
            } catch (AssertionError gone) {
                person.stepBack();
            }
            done.killedAt(killed.get());
        }
        checkFiles(kill);
    }

    /** Starts until the article is there: on a busy machine, Eclipse is sometimes too slow for the probe. */
    private RunningEclipse start() throws Exception {
        for (int again = STARTS; again > 0; again--) {
            RunningEclipse eclipse = RunningEclipse.start(launcher, folder, List.of(article.toString()));
            try {
                eclipse.probe().awaitArticleEditor(article.getFileName().toString());
                Waiting.until("the article", () -> eclipse.probe().text()
                        .filter(text -> text.contains("The last line")).isPresent());
                return eclipse;
            } catch (AssertionError inVain) {
                person.photograph("failure");
                System.out.println(inVain.getMessage());
                eclipse.kill(false);
                eclipse.close();
            }
        }
        throw new AssertionError("The article does not open");
    }

    private static long kill(RunningEclipse eclipse, boolean gently) {
        try {
            long now = System.nanoTime();
            eclipse.kill(gently);
            return now;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", stopped);
        }
    }

    /** Waits for what has to be in the article. */
    private void look(Probe probe, int kill) {
        try {
            Waiting.until("what was done", () -> done.missing(probe).isEmpty());
        } catch (AssertionError inVain) {
            List<String> missing = done.missing(probe);
            notOffered += missing.size();
            person.photograph("not-offered-" + kill);
            System.out.println("kill " + (kill - 1) + ": not offered again: " + missing);
        }
        boolean offers = probe.hasWidget(Reviewing.OFFER);
        Reviewing reviewing = new Reviewing(person, probe);
        if (offers && kill % DISCARDING == 0) {
            reviewing.answerOffer("Discard");
        } else if (offers && random.nextBoolean()) {
            reviewing.answerOffer("Keep");
        }
        done.goOnFrom(probe);
        System.out.println("start " + kill + ": " + (offers ? "offered" : "nothing to offer") + ", " + done);
    }

    private void checkFiles(int kill) throws IOException {
        if (!done.isWhole(Files.readString(article))) {
            torn++;
            Files.copy(article, folder.resolve("torn-" + kill + ".txt"));
            System.out.println("kill " + kill + ": the article is torn");
        }
        Path sidecar = SidecarFile.of(article);
        if (Files.exists(sidecar)) {
            try {
                new SavedReview(sidecar);
            } catch (Exception refused) {
                invalid++;
                Files.copy(sidecar, folder.resolve("invalid-" + kill + ".xml"));
                System.out.println("kill " + kill + ": the sidecar is invalid: " + refused.getMessage());
            }
        }
    }

    /** Looks a last time, types, marks and saves; then nothing of the kills may be left. */
    private int end() throws Exception {
        try (RunningEclipse eclipse = start()) {
            look(eclipse.probe(), 1);
            done.type(person, eclipse.probe(), random);
            done.mark(person, eclipse.probe());
            new Reviewing(person, eclipse.probe()).save();
            person.photograph("end");
        }
        try (Stream<Path> files = Files.walk(folder.resolve("workspace"))) {
            List<Path> left = files.filter(file -> file.getFileName().toString().matches("\\.claimmark-.*|.*\\.tmp")
                    && !file.toString().contains("org.eclipse.")).toList();
            left.forEach(file -> System.out.println("left: " + file));
            return left.size();
        }
    }
}
