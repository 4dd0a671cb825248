package claimmark.core.recovery;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

import claimmark.core.dismissal.DismissalEdit;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.BlockLabelEdit;
import claimmark.core.model.RatingScale;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Signature;
import claimmark.core.store.SidecarReader;
import claimmark.core.store.SidecarReading;
import claimmark.core.text.TextReplacement;

/**
 * Reads what {@link JournalEncoder} writes. Anything else is refused with an {@link IOException}, or an
 * {@link IllegalArgumentException} where a value is impossible.
 */
final class JournalDecoder {

    /** The most UTF-16 units of an article; a larger one could not have been opened. */
    private static final int LONGEST = 64 << 20;
    private static final int PIECE = 1 << 16;

    private JournalDecoder() {
    }

    static JournalBase base(DataInputStream in) throws IOException {
        String article = string(in);
        String articleSha256 = string(in);
        String sidecarSha256 = string(in);
        Instant begun = Instant.ofEpochMilli(in.readLong());
        int length = in.readInt();
        return new JournalBase(article, articleSha256, sidecarSha256, characters(length, bytes(in)), begun);
    }

    static UnsavedChange change(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        if (kind >= ChangeKind.values().length) {
            throw new IOException("A change of an unknown kind");
        }
        return switch (ChangeKind.values()[kind]) {
            case FILE -> new UnsavedChange.OfFile(replacement(in));
            case PAGE -> new UnsavedChange.OfPage(replacement(in));
            case ANNOTATIONS -> annotations(reviewer(in), edits(in));
            case FORM -> new UnsavedChange.InForm(reviewer(in), edits(in).edits());
            case BLOCKS -> new UnsavedChange.OfBlocks(reviewer(in),
                    new BlockLabelEdit(review(in).structure(), review(in).structure()));
            case DISMISSALS -> new UnsavedChange.OfDismissals(reviewer(in),
                    new DismissalEdit(review(in).dismissals(), review(in).dismissals()));
            case WHOLE_PAGE -> new UnsavedChange.WholePage(string(in), in.readBoolean());
            case RECOVERED -> new UnsavedChange.Recovered(string(in));
        };
    }

    private static TextReplacement replacement(DataInputStream in) throws IOException {
        return new TextReplacement(in.readInt(), string(in), string(in));
    }

    private static Reviewer reviewer(DataInputStream in) throws IOException {
        return new Reviewer(string(in), string(in));
    }

    /** Who made an edit, of what, and how. */
    private record Head(AnnotationId id, Signature by, boolean takesBack) {
    }

    /** Edits, and the scales that came with them. */
    private record Edits(List<RatingScale> scales, List<AnnotationEdit> edits) {
    }

    private static UnsavedChange annotations(Reviewer reviewer, Edits read) {
        return new UnsavedChange.OfAnnotations(reviewer, read.scales(), read.edits());
    }

    private static Edits edits(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            heads.add(new Head(new AnnotationId(string(in)),
                    new Signature(string(in), Instant.ofEpochMilli(in.readLong())), in.readBoolean()));
        }
        Review before = review(in);
        Review after = review(in);
        return new Edits(after.ratingScales(), heads.stream().map(head -> new AnnotationEdit(
                before.annotation(head.id), after.annotation(head.id), head.by, head.takesBack)).toList());
    }

    private static Review review(DataInputStream in) throws IOException {
        SidecarReading reading = SidecarReader.read(bytes(in));
        return Optional.of(reading).filter(SidecarReading.Loaded.class::isInstance)
                .map(SidecarReading.Loaded.class::cast).map(SidecarReading.Loaded::review)
                .orElseThrow(() -> new IOException("Annotations that cannot be read"));
    }

    private static String string(DataInputStream in) throws IOException {
        boolean narrow = in.readBoolean();
        int length = in.readInt();
        return narrow ? new String(bytes(in, length), StandardCharsets.US_ASCII)
                : String.valueOf(units(bytes(in, 2L * length)));
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        return bytes(in, in.readInt());
    }

    /** The length may be any number: it is not believed before there are as many bytes. */
    private static byte[] bytes(DataInputStream in, long length) throws IOException {
        if (length < 0 || length > in.available()) {
            throw new EOFException();
        }
        return in.readNBytes((int) length);
    }

    private static String characters(int length, byte[] compressed) throws IOException {
        if (length < 0 || length > LONGEST) {
            throw new IOException("A text of " + length + " characters");
        }
        StringBuilder text = new StringBuilder(Math.min(length, PIECE));
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
            for (int left = length; left > 0;) {
                byte[] piece = in.readNBytes(2 * Math.min(left, PIECE));
                text.append(units(piece));
                if (piece.length < 2) {
                    throw new EOFException();
                }
                left -= piece.length / 2;
            }
        }
        return text.toString();
    }

    private static char[] units(byte[] pairs) {
        char[] units = new char[pairs.length / 2];
        for (int i = 0; i < units.length; i++) {
            units[i] = (char) ((pairs[2 * i] & 0xFF) << 8 | pairs[2 * i + 1] & 0xFF);
        }
        return units;
    }
}
