package claimmark.core.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/** Who may read and write a file, and how another file gets the same rights. */
final class FileAccess {

    private FileAccess() {
    }

    /**
     * Makes a file with everything that the system knows of another one: permissions, owner, group, access control list
     * and extended attributes. They are copied as far as this user may set them.
     *
     * <p>The content is copied, too, because only a copy of a file takes along the access control list of Linux.
     */
    static void copy(Path file, Path copy) throws IOException {
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** Makes a file that the same people can read and write as another one, and that this user can write. */
    static void copyForOtherContent(Path file, Path copy) throws IOException {
        copy(file, copy);
        @Nullable UserDefinedFileAttributeView notes =
                Files.getFileAttributeView(copy, UserDefinedFileAttributeView.class);
        if (notes != null && Files.getFileStore(copy).supportsFileAttributeView(UserDefinedFileAttributeView.class)) {
            for (String ofOtherContent : notes.list()) {
                notes.delete(ofOtherContent);
            }
        }
        @Nullable PosixFileAttributeView view = Files.getFileAttributeView(copy, PosixFileAttributeView.class);
        if (view != null) {
            Set<PosixFilePermission> rights = rights(Files.readAttributes(file, PosixFileAttributes.class),
                    view.readAttributes());
            if (!rights.equals(view.readAttributes().permissions())) {
                view.setPermissions(rights);
            }
        }
    }

    private static Set<PosixFilePermission> rights(PosixFileAttributes file, PosixFileAttributes copy) {
        Set<PosixFilePermission> rights = EnumSet.copyOf(file.permissions());
        rights.add(PosixFilePermission.OWNER_READ);
        rights.add(PosixFilePermission.OWNER_WRITE);
        if (!copy.group().equals(file.group())) {
            // Another group must not read what it could not read before.
            removeUnless(rights, PosixFilePermission.OTHERS_READ, PosixFilePermission.GROUP_READ);
            removeUnless(rights, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.GROUP_WRITE);
        }
        return rights;
    }

    private static void removeUnless(Set<PosixFilePermission> rights, PosixFilePermission others,
            PosixFilePermission group) {
        if (!rights.contains(others)) {
            rights.remove(group);
        }
    }

    /** Whether a file can take the place of another one without a change of who may do what. */
    static boolean canReplace(Path copy, Path file) throws IOException {
        return !hasOtherNames(file) && rights(file).equals(rights(copy));
    }

    private static boolean hasOtherNames(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                && Files.getAttribute(file, "unix:nlink") instanceof Integer names && names > 1;
    }

    /** What is known of the rights: owner, group and permissions; empty where the system has none of these. */
    private static Optional<Rights> rights(Path file) throws IOException {
        @Nullable PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view == null) {
            return Optional.empty();
        }
        PosixFileAttributes known = view.readAttributes();
        return Optional.of(new Rights(known.owner().getName(), known.group().getName(), known.permissions()));
    }

    private record Rights(String owner, String group, Set<PosixFilePermission> permissions) {
    }
}
