package claimmark.tour.probe;

import java.lang.instrument.Instrumentation;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** Waits until the workbench's application is loaded, and starts the server with that application's class loader. */
public final class ProbeAgent {

    private static final String APPLICATION = "org.eclipse.ui.internal.ide.application.IDEApplication";
    private static final long POLL_MILLISECONDS = 100;

    private ProbeAgent() {
    }

    /** @param portFile where the server writes the port that it listens on */
    public static void premain(String portFile, Instrumentation instrumentation) {
        Thread thread = new Thread(() -> serve(Path.of(portFile), instrumentation), "tour probe");
        thread.setDaemon(true);
        thread.start();
    }

    private static void serve(Path portFile, Instrumentation instrumentation) {
        URL agent = ProbeAgent.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader loader = new URLClassLoader(new URL[] { agent }, workbenchLoader(instrumentation))) {
            Runnable server = (Runnable) loader.loadClass("claimmark.tour.probe.ProbeServer")
                    .getConstructor(Path.class).newInstance(portFile);
            server.run();
        } catch (Exception e) {
            e.printStackTrace();
        }
    }

    private static ClassLoader workbenchLoader(Instrumentation instrumentation) throws InterruptedException {
        while (true) {
            for (Class<?> loaded : instrumentation.getAllLoadedClasses()) {
                if (loaded.getName().equals(APPLICATION)) {
                    return loaded.getClassLoader();
                }
            }
            Thread.sleep(POLL_MILLISECONDS);
        }
    }
}
