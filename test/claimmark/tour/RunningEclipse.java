package claimmark.tour;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import claimmark.tour.probe.ProbeAgent;

/** An Eclipse in a process of its own, with the probe in it. */
final class RunningEclipse implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration END = Duration.ofSeconds(30);

    private final Process process;
    private final Path portFile;
    private Probe probe;

    private RunningEclipse(Process process, Path portFile, Probe probe) {
        this.process = process;
        this.portFile = portFile;
        this.probe = probe;
    }

    /** @param folder where the workspace, the agent and the log are put */
    static RunningEclipse start(Path launcher, Path folder, List<String> arguments)
            throws IOException, URISyntaxException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar", launcher.toString(), "-data", folder.resolve("workspace").toString()));
        command.addAll(arguments);
        return run(command, folder);
    }

    /** The name that ClaimMark takes from Git: the pictures shall not show that of whoever's machine it is. */
    private static Path writeGitConfiguration(Path folder) throws IOException {
        return Files.writeString(folder.resolve("gitconfig"), "[user]\n\tname = Ana Moreno\n");
    }

    /**
     * Runs a command that starts Eclipse.
     *
     * @param folder where the agent and the log are put
     */
    static RunningEclipse run(List<String> command, Path folder) throws IOException, URISyntaxException {
        Path portFile = folder.resolve("port");
        Files.deleteIfExists(portFile);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("eclipse.log").toFile());
        builder.environment().put("JAVA_TOOL_OPTIONS",
                "-javaagent:" + writeAgent(folder.resolve("probe.jar")) + "=" + portFile);
        // It runs too shortly to be paid back what the optimising compiler takes.
        builder.environment().put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        builder.environment().put("GIT_CONFIG_GLOBAL", writeGitConfiguration(folder).toString());
        Process process = builder.start();
        try {
            return new RunningEclipse(process, portFile, probe(process, portFile));
        } catch (IOException | AssertionError neverCame) {
            process.destroyForcibly();
            throw neverCame;
        }
    }

    private static Probe probe(Process process, Path portFile) throws IOException {
        Waiting.forA("the workbench to start", START,
                () -> Files.exists(portFile) || !process.isAlive() ? Optional.of(true) : Optional.empty());
        return new Probe(Integer.parseInt(Files.readString(portFile)));
    }

    /** Asks for another start, and waits until Eclipse has started again. */
    void restart(Runnable asking) throws IOException {
        Files.delete(portFile);
        asking.run();
        Probe again = probe(process, portFile);
        probe.close();
        probe = again;
    }

    Probe probe() {
        return probe;
    }

    boolean hasEnded() throws InterruptedException {
        return process.waitFor(END.toSeconds(), TimeUnit.SECONDS);
    }

    /** Ends it as a crash does, or as the end of the reviewer's session on the machine does. */
    void kill(boolean gently) throws InterruptedException {
        if (gently) {
            process.destroy();
        } else {
            process.destroyForcibly();
        }
        process.waitFor(END.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        probe.close();
        process.destroy();
        try {
            if (!process.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Path writeAgent(Path jar) throws IOException, URISyntaxException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", ProbeAgent.class.getName());
        Path classes = Path.of(ProbeAgent.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path probeClasses = classes.resolve(ProbeAgent.class.getPackageName().replace('.', '/'));
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                Stream<Path> files = Files.list(probeClasses)) {
            for (Path each : (Iterable<Path>) files::iterator) {
                out.putNextEntry(new JarEntry(classes.relativize(each).toString()));
                Files.copy(each, out);
            }
        }
        return jar;
    }
}
