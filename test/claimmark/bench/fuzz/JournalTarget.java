package claimmark.bench.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.CRC32C;

import claimmark.core.model.Review;
import claimmark.core.model.Source;
import claimmark.core.recovery.JournalBase;
import claimmark.core.recovery.JournalFormat;
import claimmark.core.recovery.JournalReading;
import claimmark.core.recovery.OpenState;
import claimmark.core.recovery.Recovery;
import claimmark.core.xml.ForeignContent;

/** Any file is a journal or is none, and so is any record whose checksum is right; what is read can be recovered. */
public final class JournalTarget {

    private static final String TEXT = "Taxes fell, she said. Wages rose.\n";
    private static final JournalFormat.Part BEGINNING = JournalFormat
            .beginning(new JournalBase("/a.txt", "", "", TEXT, Instant.EPOCH));

    private JournalTarget() {
    }

    public static void fuzzerTestOneInput(byte[] data) {
        recover(JournalFormat.read(data));
        recover(JournalFormat.read(withRecord(data)));
    }

    /** A journal with a record of this content. */
    private static byte[] withRecord(byte[] content) {
        CRC32C sum = new CRC32C();
        sum.update(ByteBuffer.allocate(8).putInt(BEGINNING.checksum()).putInt(content.length).array());
        sum.update(content);
        return ByteBuffer.allocate(BEGINNING.bytes().length + content.length + 8).put(BEGINNING.bytes())
                .putInt(content.length).put(content).putInt((int) sum.getValue()).array();
    }

    private static void recover(JournalReading reading) {
        if (reading instanceof JournalReading.Whole whole) {
            Review review = Review.empty("r", new Source("", "", "", "", "", "", "", ForeignContent.NONE));
            List.of(TEXT, "Wages rose.").forEach(text -> Recovery.plan(whole,
                    new OpenState(text, text, StandardCharsets.UTF_8, review, "")));
        }
    }
}
