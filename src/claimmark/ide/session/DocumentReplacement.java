package claimmark.ide.session;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;

/** Gives a document other content by the one edit that changes least, so that what is outside of it stays put. */
final class DocumentReplacement {

    private DocumentReplacement() {
    }

    static void replace(IDocument document, String content) {
        String shown = document.get();
        int start = commonPrefix(shown, content);
        int end = commonSuffix(shown, content, start);
        if (start + end == shown.length() && shown.length() == content.length()) {
            return;
        }
        try {
            document.replace(start, shown.length() - end - start, content.substring(start, content.length() - end));
        } catch (BadLocationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int commonPrefix(String one, String other) {
        int limit = Math.min(one.length(), other.length());
        int length = 0;
        while (length < limit && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    private static int commonSuffix(String one, String other, int from) {
        int limit = Math.min(one.length(), other.length()) - from;
        int length = 0;
        while (length < limit && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
            length++;
        }
        return length;
    }
}
