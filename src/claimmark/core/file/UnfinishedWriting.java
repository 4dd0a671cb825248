package claimmark.core.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

import claimmark.core.text.Sha256;

/**
 * Writes a file that cannot be replaced by another one, and finishes that after a crash. While the file is written, all
 * of its new content lies beside it, in a file that is found by its name.
 */
final class UnfinishedWriting {

    private static final int NAME_DIGITS = 16;

    private final Path file;
    private final Path whole;

    UnfinishedWriting(Path file) {
        this.file = file;
        // The name of the file itself may be as long as a name can be.
        whole = file.resolveSibling(".claimmark-"
                + Sha256.of(String.valueOf(file.getFileName())).substring(0, NAME_DIGITS) + ".saving");
    }

    /**
     * Gives the file new content. If that fails, it has its old content again, or its new one after {@link #finish}.
     *
     * @param prepared has the new content already, on the disk
     */
    void write(TemporaryFile prepared, byte[] bytes, FileOperations operations) throws IOException {
        byte[] before = Files.readAllBytes(file);
        forget();
        prepared.moveTo(whole, operations);
        try {
            operations.write(file, bytes);
        } catch (IOException | RuntimeException failed) {
            restore(before, failed);
            throw failed;
        }
        forget();
    }

    private void restore(byte[] before, Exception cause) {
        try {
            if (!Arrays.equals(before, Files.readAllBytes(file))) {
                FileOperations.DISK.write(file, before);
            }
            forget();
        } catch (IOException failed) {
            cause.addSuppressed(failed);
        }
    }

    /** There is nothing to finish: the file has all of this content, or a later one. */
    void forget() throws IOException {
        Files.deleteIfExists(whole);
    }

    /** Finishes the writing if a crash interrupted it; does nothing while a live process is writing. */
    void finish() {
        TemporaryFile.doAlone(whole, () -> {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(whole, file);
            } else if (isInterrupted()) {
                FileOperations.DISK.write(file, Files.readAllBytes(whole));
                forget();
            }
        });
    }

    /** Whether the file has the beginning of its new content, and behind it nothing, or zeros as after a power cut. */
    private boolean isInterrupted() throws IOException {
        long same = Files.mismatch(file, whole);
        if (same < 0 || Files.size(file) > Files.size(whole)) {
            return false;
        }
        byte[] now = Files.readAllBytes(file);
        for (int i = (int) same; i < now.length; i++) {
            if (now[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
