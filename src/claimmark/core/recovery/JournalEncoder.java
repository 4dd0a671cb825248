package claimmark.core.recovery;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import claimmark.core.dismissal.Dismissal;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.BlockLabel;
import claimmark.core.model.RatingScale;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Source;
import claimmark.core.store.SidecarWriter;
import claimmark.core.text.TextReplacement;
import claimmark.core.xml.ForeignContent;

/** Writes the content of a journal's records. Annotations and labels are written as sidecars that hold nothing else. */
final class JournalEncoder {

    private static final int ASCII_END = 0x80;

    private JournalEncoder() {
    }

    static void write(JournalBase base, DataOutputStream out) throws IOException {
        write(base.article(), out);
        write(base.articleSha256(), out);
        write(base.sidecarSha256(), out);
        out.writeLong(base.begun().toEpochMilli());
        out.writeInt(base.characters().length());
        write(compressed(base.characters()), out);
    }

    static void write(UnsavedChange change, DataOutputStream out) throws IOException {
        ChangeKind kind = ChangeKind.of(change);
        out.writeByte(kind.ordinal());
        if (change instanceof UnsavedChange.OfFile file) {
            write(file.replacement(), out);
        } else if (change instanceof UnsavedChange.OfPage page) {
            write(page.replacement(), out);
        } else if (change instanceof UnsavedChange.WholePage whole) {
            write(whole.text(), out);
            out.writeBoolean(whole.isTyping());
        } else if (change instanceof UnsavedChange.OfAnnotations step) {
            write(step.reviewer(), step.scales(), step.edits(), out);
        } else if (change instanceof UnsavedChange.InForm typed) {
            write(typed.reviewer(), List.of(), typed.edits(), out);
        } else if (change instanceof UnsavedChange.OfBlocks blocks) {
            write(blocks.reviewer(), out);
            write(ofLabels(blocks.edit().before()), out);
            write(ofLabels(blocks.edit().after()), out);
        } else if (change instanceof UnsavedChange.OfDismissals dismissed) {
            write(dismissed.reviewer(), out);
            write(ofDismissals(dismissed.edit().before()), out);
            write(ofDismissals(dismissed.edit().after()), out);
        } else if (change instanceof UnsavedChange.Recovered recovered) {
            write(recovered.journal(), out);
        }
    }

    private static void write(TextReplacement replacement, DataOutputStream out) throws IOException {
        out.writeInt(replacement.offset());
        write(replacement.removed(), out);
        write(replacement.inserted(), out);
    }

    private static void write(Reviewer reviewer, DataOutputStream out) throws IOException {
        write(reviewer.id(), out);
        write(reviewer.name(), out);
    }

    private static void write(Reviewer reviewer, List<RatingScale> scales, List<AnnotationEdit> edits,
            DataOutputStream out) throws IOException {
        write(reviewer, out);
        out.writeInt(edits.size());
        for (AnnotationEdit edit : edits) {
            write(edit.id().value(), out);
            write(edit.by().who(), out);
            out.writeLong(edit.by().when().toEpochMilli());
            out.writeBoolean(edit.takesBack());
        }
        write(of(edits.stream().map(AnnotationEdit::before).flatMap(Optional::stream).toList()), out);
        write(of(edits.stream().map(AnnotationEdit::after).flatMap(Optional::stream).toList()).withScales(scales), out);
    }

    private static void write(Review part, DataOutputStream out) throws IOException {
        write(SidecarWriter.bytes(part), out);
    }

    private static Review of(List<Annotation> annotations) {
        Source source = new Source("", "", "", "", "", "", "", ForeignContent.NONE);
        return new Review("journal", source, List.of(), List.of(), annotations, ForeignContent.NONE);
    }

    private static Review ofLabels(List<BlockLabel> labels) {
        return of(List.of()).withStructure(labels);
    }

    private static Review ofDismissals(List<Dismissal> dismissals) {
        return of(List.of()).withDismissals(dismissals);
    }

    /** Typed text may hold half of a surrogate pair, which UTF-8 cannot write. */
    private static void write(String text, DataOutputStream out) throws IOException {
        boolean narrow = text.chars().allMatch(unit -> unit < ASCII_END);
        out.writeBoolean(narrow);
        out.writeInt(text.length());
        if (narrow) {
            out.writeBytes(text);
        } else {
            out.writeChars(text);
        }
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, fast, 1 << 16))) {
            char[] units = text.toCharArray();
            byte[] pairs = new byte[2 * units.length];
            for (int i = 0; i < units.length; i++) {
                pairs[2 * i] = (byte) (units[i] >> 8);
                pairs[2 * i + 1] = (byte) units[i];
            }
            out.write(pairs);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }
}
