package claimmark.ide.suggest;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;

import claimmark.core.text.TextReplacement;

/** Tells of each change of a document what was removed and what was inserted. */
final class TextFollower implements IDocumentListener {

    private final Consumer<TextReplacement> follower;
    private String removed = "";

    TextFollower(Consumer<TextReplacement> follower) {
        this.follower = follower;
    }

    @Override
    public void documentAboutToBeChanged(@Nullable DocumentEvent event) {
        if (event != null) {
            try {
                removed = event.getDocument().get(event.getOffset(), event.getLength());
            } catch (BadLocationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    @Override
    public void documentChanged(@Nullable DocumentEvent event) {
        if (event != null) {
            follower.accept(new TextReplacement(event.getOffset(), removed,
                    event.getText() == null ? "" : event.getText()));
        }
    }
}
