package claimmark.core.moved;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.store.SidecarName;
import claimmark.core.text.Cancellation;

/** Lists the sidecars of a folder and of everything below another one. Links and hidden folders are not followed. */
final class SidecarsInFolders {

    /** A project has fewer files; a whole home folder is not searched to its end. */
    private static final int MOST_FILES = 50_000;
    private static final int MOST_SIDECARS = 2_000;
    private static final int DEEPEST = 64;

    private final Cancellation cancellation;
    private int files;

    SidecarsInFolders(Cancellation cancellation) {
        this.cancellation = cancellation;
    }

    /**
     * The sidecars in the order in which they are to be asked: those of the near folder first, then by their paths.
     *
     * @param near searched by itself
     * @param project searched with all folders in it
     */
    Set<Path> list(Path near, Path project) {
        Set<Path> found = new LinkedHashSet<>(sidecars(near, 1));
        found.addAll(sidecars(project, DEEPEST));
        return found;
    }

    private Set<Path> sidecars(Path folder, int depth) {
        Set<Path> found = new TreeSet<>();
        try {
            Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), depth,
                    new Collector(folder, found));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The collector passes over what cannot be read", unreadable);
        }
        return found;
    }

    private final class Collector extends SimpleFileVisitor<Path> {

        private final Path start;
        private final Set<Path> found;

        Collector(Path start, Set<Path> found) {
            this.start = start;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, @Nullable BasicFileAttributes attributes) {
            cancellation.check();
            boolean isHidden = String.valueOf(folder.getFileName()).startsWith(".") && !folder.equals(start);
            return isHidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, @Nullable BasicFileAttributes attributes) {
            cancellation.check();
            if (attributes != null && attributes.isRegularFile()
                    && SidecarName.isSidecar(String.valueOf(file.getFileName()))) {
                found.add(file);
            }
            return ++files >= MOST_FILES || found.size() >= MOST_SIDECARS ? FileVisitResult.TERMINATE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, @Nullable IOException unreadable) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException unreadable) {
            return FileVisitResult.CONTINUE;
        }
    }
}
