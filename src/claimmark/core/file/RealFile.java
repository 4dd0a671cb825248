package claimmark.core.file;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the file that a path leads to. */
public final class RealFile {

    /** As many links as Linux follows. */
    private static final int MOST_LINKS = 40;

    private RealFile() {
    }

    /**
     * The file behind a path that may be a symbolic link, also when that file does not exist.
     *
     * @throws IOException when links lead in a circle
     */
    public static Path of(Path path) throws IOException {
        Path found = path;
        for (int links = 0; links <= MOST_LINKS; links++) {
            if (Files.exists(found)) {
                return found.toRealPath();
            }
            if (!Files.isSymbolicLink(found)) {
                return found;
            }
            found = found.resolveSibling(Files.readSymbolicLink(found));
        }
        throw new FileSystemLoopException(path.toString());
    }
}
