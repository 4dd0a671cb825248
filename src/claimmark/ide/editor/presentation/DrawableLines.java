package claimmark.ide.editor.presentation;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentAdapter;
import org.eclipse.jface.text.IDocumentAdapterExtension;
import org.eclipse.swt.custom.TextChangeListener;

import claimmark.core.language.VisibleText;

/**
 * Gives the text widget lines that it can draw. A NUL would hide the rest of its line, and half of a pair of units the
 * whole line. Offsets, and what is copied and searched, are those of the document.
 */
final class DrawableLines implements IDocumentAdapter, IDocumentAdapterExtension {

    private final IDocumentAdapter adapter;

    DrawableLines(IDocumentAdapter adapter) {
        this.adapter = adapter;
    }

    @Override
    public @Nullable String getLine(int line) {
        @Nullable String text = adapter.getLine(line);
        return text == null ? null : VisibleText.drawable(text);
    }

    @Override
    public void setDocument(@Nullable IDocument document) {
        adapter.setDocument(document);
    }

    @Override
    public void stopForwardingDocumentChanges() {
        if (adapter instanceof IDocumentAdapterExtension forwarding) {
            forwarding.stopForwardingDocumentChanges();
        }
    }

    @Override
    public void resumeForwardingDocumentChanges() {
        if (adapter instanceof IDocumentAdapterExtension forwarding) {
            forwarding.resumeForwardingDocumentChanges();
        }
    }

    @Override
    public void addTextChangeListener(@Nullable TextChangeListener listener) {
        adapter.addTextChangeListener(listener);
    }

    @Override
    public void removeTextChangeListener(@Nullable TextChangeListener listener) {
        adapter.removeTextChangeListener(listener);
    }

    @Override
    public int getCharCount() {
        return adapter.getCharCount();
    }

    @Override
    public int getLineAtOffset(int offset) {
        return adapter.getLineAtOffset(offset);
    }

    @Override
    public int getLineCount() {
        return adapter.getLineCount();
    }

    @Override
    public @Nullable String getLineDelimiter() {
        return adapter.getLineDelimiter();
    }

    @Override
    public int getOffsetAtLine(int line) {
        return adapter.getOffsetAtLine(line);
    }

    @Override
    public @Nullable String getTextRange(int start, int length) {
        return adapter.getTextRange(start, length);
    }

    @Override
    public void replaceTextRange(int start, int length, @Nullable String text) {
        adapter.replaceTextRange(start, length, text);
    }

    @Override
    public void setText(@Nullable String text) {
        adapter.setText(text);
    }
}
