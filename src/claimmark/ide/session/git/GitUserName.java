package claimmark.ide.session.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import claimmark.ide.session.work.BackgroundWork;

/** The name that Git signs this user's commits with: most who review in a repository have one. */
public final class GitUserName {

    private static final int PATIENCE_SECONDS = 5;

    private GitUserName() {
    }

    /**
     * Asks Git in the background.
     *
     * @param jobName what the job is called while it is shown
     * @param found is called in the UI thread, and not at all when there is no name
     */
    public static void ask(String jobName, BackgroundWork background, Consumer<String> found) {
        background.start(jobName, false, cancellation -> read(),
                outcome -> outcome.ifDone().filter(name -> !name.isEmpty()).ifPresent(found));
    }

    private static String read() {
        try {
            Process git = new ProcessBuilder("git", "config", "--global", "user.name").redirectErrorStream(false)
                    .start();
            git.getOutputStream().close();
            if (!git.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                git.destroyForcibly();
                return "";
            }
            return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException noGit) {
            return "";
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
