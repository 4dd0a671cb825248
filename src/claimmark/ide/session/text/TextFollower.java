package claimmark.ide.session.text;

import java.util.function.Consumer;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;

import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/** Tells of each change of a document what was removed and what was inserted. */
public final class TextFollower implements IDocumentListener {

    private final Consumer<TextReplacement> follower;
    private String removed = "";

    /** @param follower is told of each change once it is made */
    public TextFollower(Consumer<TextReplacement> follower) {
        this.follower = follower;
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        removed = DocumentWords.at(event.getDocument(), TextSpan.ofLength(event.getOffset(), event.getLength()));
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        TextReplacement change = new TextReplacement(event.getOffset(), removed,
                event.getText() == null ? "" : event.getText());
        removed = "";
        follower.accept(change);
    }
}
