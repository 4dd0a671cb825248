package claimmark.ide.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Display;

/** Lines of figures about the UI thread, and how they are taken. They are printed, and kept in a file. */
final class UiThreadTimes {

    private final List<String> report = new ArrayList<>();

    void line(String format, Object... values) {
        report.add(String.format(format, values));
    }

    void write() throws IOException {
        Path file = Path.of("target", "fluency.txt").toAbsolutePath();
        Files.createDirectories(file.getParent());
        Files.write(file, report, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        report.forEach(System.out::println);
    }

    static String distribution(long[] nanoseconds) {
        Arrays.sort(nanoseconds);
        int times = nanoseconds.length;
        return String.format("median %.1f, 95 %% %.1f, longest %.1f ms", nanoseconds[times / 2] / 1e6,
                nanoseconds[times * 95 / 100] / 1e6, nanoseconds[times - 1] / 1e6);
    }

    /** Handles everything that waits for the UI thread; tells for how long, in nanoseconds, one of it kept it busy. */
    static long settle() {
        Display display = Display.getCurrent();
        long longest = 0;
        long start = System.nanoTime();
        while (display.readAndDispatch()) {
            longest = Math.max(longest, System.nanoTime() - start);
            start = System.nanoTime();
        }
        return longest;
    }
}
