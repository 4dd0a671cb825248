package claimmark.ide.look.command;

import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;

import claimmark.core.text.Spacing;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.ReviewContext;

/** Finds out whether there is a word to mark, without copying the text. */
public final class WordsAt {

    private WordsAt() {
    }

    /** The selection in the text, or the caret; empty when there is no word to mark. */
    public static Optional<TextSpan> selection(ReviewContext article) {
        return article.textView().selection().filter(place -> any(article.session().readingDocument(), place));
    }

    /** Whether the selection has anything but white space; for an empty one, whether the line of the caret has. */
    static boolean any(IDocument text, TextSpan selection) {
        try {
            if (!selection.isEmpty()) {
                return any(text, selection.start(), selection.end());
            }
            IRegion line = text.getLineInformationOfOffset(selection.start());
            return any(text, line.getOffset(), line.getOffset() + line.getLength());
        } catch (BadLocationException shorterMeanwhile) {
            return false;
        }
    }

    private static boolean any(IDocument text, int start, int end) throws BadLocationException {
        for (int at = start; at < end; at++) {
            if (!Spacing.isSpace(text.getChar(at))) {
                return true;
            }
        }
        return false;
    }
}
