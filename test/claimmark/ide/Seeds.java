package claimmark.ide;

import java.nio.file.Files;
import java.nio.file.Path;

/** The articles that come with the product. */
final class Seeds {

    private Seeds() {
    }

    /** Their folder: tests run in the project's root, or somewhere below it. */
    static Path folder() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("seeds"))) {
                return folder.resolve("seeds");
            }
        }
        throw new AssertionError("No folder seeds above " + Path.of("").toAbsolutePath());
    }
}
