package claimmark.ide.editor.folding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.text.TextSpan;

/** A fold has whole lines for the platform, and for us the words on them. */
class FoldedLinesTest {

    private static FoldedLines lines(String before, String folded, String after) {
        IDocument document = new Document(before + folded + after);
        return new FoldedLines(TextSpan.ofLength(before.length(), folded.length()), document);
    }

    @ParameterizedTest
    @ValueSource(strings = { "\n", "\r\n", "\r" })
    void theLineBreakAfterTheLastLineBelongsToTheLinesAndNotToTheirText(String lineBreak) {
        FoldedLines lines = lines("Body" + lineBreak, "Home" + lineBreak + "News", lineBreak + "More");
        assertEquals(4 + lineBreak.length(), lines.getOffset());
        assertEquals(8 + 2 * lineBreak.length(), lines.getLength());
        assertEquals(TextSpan.ofLength(4 + lineBreak.length(), 8 + lineBreak.length()), lines.text());
    }

    @ParameterizedTest
    @ValueSource(strings = { "\n", "\r\n", "\r" })
    void anEmptyLineThatFollowsIsNotFolded(String lineBreak) {
        FoldedLines lines = lines("", "Home", lineBreak + lineBreak);
        assertEquals(4 + lineBreak.length(), lines.getLength());
        assertEquals(new TextSpan(0, 4), lines.text());
    }

    @Test
    void theLastLineOfAnArticleMayHaveNoBreak() {
        FoldedLines lines = lines("Body\n", "Home", "");
        assertEquals(4, lines.getLength());
        assertEquals(new TextSpan(5, 9), lines.text());
    }

    @Test
    void whatGoesBeyondTheTextEndsThere() {
        assertEquals(4, FoldedLines.endOfText(new Document("Home\r\n"), 0, 9));
        assertEquals(2, FoldedLines.endOfText(new Document("\r\n\r\n"), 2, 4), "it does not begin before its start");
    }
}
