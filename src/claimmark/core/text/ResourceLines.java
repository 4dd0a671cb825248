package claimmark.core.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** Reads the text files that are shipped beside classes, such as trained models. They are UTF-8; # begins a comment. */
public final class ResourceLines {

    private ResourceLines() {
    }

    /**
     * The lines of a file, without its comments: lines that begin with #.
     *
     * @param owner the class that the file is shipped beside
     * @param name the name of the file
     * @throws UncheckedIOException when the file cannot be read, which is an error of the build
     */
    public static List<String> of(Class<?> owner, String name) {
        try (@Nullable InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("Missing resource: " + name);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
