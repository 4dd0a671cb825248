package claimmark.ide.editor.pointer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;
import claimmark.ide.editor.pointer.RulerRows.Beginning;
import claimmark.ide.editor.pointer.RulerRows.MarkedRow;
import claimmark.ide.session.PlainSession;

class RulerRowsTest {

    @TempDir
    private Path folder;

    @Test
    void whatBeginsInOneRowHasOneIconWithItsNumber() throws IOException {
        try (PlainSession plain = PlainSession.of(folder, "a.txt", "One two three.")) {
            Annotation one = plain.annotating.mark(AnnotationKind.CLAIM, new TextSpan(0, 3));
            Annotation two = plain.annotating.mark(AnnotationKind.NOTE, new TextSpan(4, 7));
            Annotation three = plain.annotating.mark(AnnotationKind.TYPO, new TextSpan(8, 13));
            RulerRows rows = RulerRows.of(List.of(new Beginning(one, 10, 20), new Beginning(two, 10, 20),
                    new Beginning(three, 50, 20)));
            assertEquals(List.of(List.of(one, two), List.of(three)),
                    rows.rows().stream().map(MarkedRow::annotations).toList());
            assertEquals(Optional.of(one), rows.at(29).map(MarkedRow::first));
            assertEquals(Optional.empty(), rows.at(30));
            assertEquals(Optional.of(three), rows.at(50).map(MarkedRow::first));
        }
    }
}
