package claimmark.core.recovery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The bytes of a journal: a name and a version, a record with the {@link JournalBase}, and records of changes. A record
 * is its length, its content and a checksum over the checksum before it and its own bytes. So neither a record that a
 * crash cut off, nor one that was damaged, moved or left over from another journal is believed.
 */
public final class JournalFormat {

    private static final byte[] NAME = "ClaimMark journal".getBytes(StandardCharsets.US_ASCII);
    /** Version 1 knew no {@link UnsavedChange.WholePage} and no {@link UnsavedChange.OfDismissals}. */
    private static final int OLDEST = 1;
    private static final int VERSION = 2;
    private static final int HEAD = NAME.length + Integer.BYTES;
    private static final int FRAME = 2 * Integer.BYTES;

    private JournalFormat() {
    }

    /** A part of a journal, and the checksum that the next record goes on from. */
    public record Part(byte[] bytes, int checksum) {
    }

    /** The beginning of a journal. */
    public static Part beginning(JournalBase base) {
        Part record = record(0, out -> JournalEncoder.write(base, out));
        return new Part(ByteBuffer.allocate(HEAD + record.bytes.length).put(NAME).putInt(VERSION).put(record.bytes)
                .array(), record.checksum);
    }

    /**
     * The next record.
     *
     * @param checksum of the part before
     * @param when the changes are recorded
     */
    public static Part changes(int checksum, Instant when, List<UnsavedChange> changes) {
        return record(checksum, out -> {
            out.writeLong(when.toEpochMilli());
            out.writeInt(changes.size());
            for (UnsavedChange change : changes) {
                JournalEncoder.write(change, out);
            }
        });
    }

    /** Writes the content of a record. */
    private interface Content {
        void writeTo(DataOutputStream out) throws IOException;
    }

    private static Part record(int checksum, Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.writeTo(new DataOutputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        byte[] payload = bytes.toByteArray();
        int sum = checksum(checksum, payload);
        return new Part(ByteBuffer.allocate(FRAME + payload.length).putInt(payload.length).put(payload).putInt(sum)
                .array(), sum);
    }

    private static int checksum(int before, byte[] payload) {
        CRC32C sum = new CRC32C();
        sum.update(ByteBuffer.allocate(FRAME).putInt(before).putInt(payload.length).array());
        sum.update(payload);
        return (int) sum.getValue();
    }

    /** Reads any bytes. Never throws an exception. */
    public static JournalReading read(byte[] bytes) {
        if (bytes.length < HEAD || !Arrays.equals(bytes, 0, NAME.length, NAME, 0, NAME.length)) {
            return new JournalReading.NoJournal();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes).position(NAME.length);
        int version = buffer.getInt();
        if (version < OLDEST || version > VERSION) {
            return version > VERSION ? new JournalReading.OfNewerVersion(version) : new JournalReading.NoJournal();
        }
        return new RecordReader(buffer).read();
    }

    /** Reads one record after the other, until one cannot be believed. */
    private static final class RecordReader {

        private final ByteBuffer buffer;
        private final List<UnsavedChange> changes = new ArrayList<>();
        private int checksum;

        RecordReader(ByteBuffer buffer) {
            this.buffer = buffer;
        }

        JournalReading read() {
            Optional<JournalBase> base = base();
            if (base.isEmpty()) {
                return new JournalReading.NoJournal();
            }
            Instant last = base.get().begun();
            boolean damaged = false;
            int believed = buffer.position();
            try {
                for (byte[] record = next(); record.length > 0; record = next()) {
                    last = take(record);
                    believed = buffer.position();
                }
            } catch (IOException | IllegalArgumentException notWrittenHere) {
                damaged = true;
            }
            return new JournalReading.Whole(base.get(), changes, last, damaged || isDamaged(), believed);
        }

        private Optional<JournalBase> base() {
            byte[] first = next();
            try {
                return first.length == 0 ? Optional.empty() : Optional.of(JournalDecoder.base(input(first)));
            } catch (IOException | IllegalArgumentException notWrittenHere) {
                return Optional.empty();
            }
        }

        private Instant take(byte[] record) throws IOException {
            DataInputStream in = input(record);
            Instant when = Instant.ofEpochMilli(in.readLong());
            int count = in.readInt();
            List<UnsavedChange> read = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                read.add(JournalDecoder.change(in));
            }
            changes.addAll(read);
            return when;
        }

        /** The content of the next record; empty when there is none that can be believed. */
        private byte[] next() {
            if (buffer.remaining() < FRAME) {
                return new byte[0];
            }
            int start = buffer.position();
            int length = buffer.getInt();
            if (length <= 0 || length > buffer.remaining() - Integer.BYTES) {
                buffer.position(start);
                return new byte[0];
            }
            byte[] payload = new byte[length];
            buffer.get(payload);
            int sum = checksum(checksum, payload);
            if (buffer.getInt() != sum) {
                buffer.position(start);
                return new byte[0];
            }
            checksum = sum;
            return payload;
        }

        /** Whether what is left is neither a record that was cut off nor space that was never written. */
        private boolean isDamaged() {
            ByteBuffer rest = buffer.duplicate();
            boolean written = false;
            while (rest.hasRemaining() && !written) {
                written = rest.get() != 0;
            }
            if (!written || buffer.remaining() < FRAME) {
                return false;
            }
            int length = buffer.getInt(buffer.position());
            return length <= 0 || length <= buffer.remaining() - FRAME;
        }

        private static DataInputStream input(byte[] record) {
            return new DataInputStream(new ByteArrayInputStream(record));
        }
    }
}
