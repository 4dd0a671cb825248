package claimmark.ide.session.text;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.Position;

/**
 * A document with a guard. The listeners of a document must not change it while they are notified. The guard may: then
 * the place of the pending change is shifted accordingly.
 */
public final class GuardedDocument extends Document {

    private @Nullable DocumentGuard guard;
    /** The whole text, as long as nobody has changed it. */
    private @Nullable String unchanged;

    public GuardedDocument(String content) {
        super(content);
        unchanged = content;
    }

    /**
     * Copies a part of an unchanged text only once. For a text of more than a megabyte, the store of the platform makes
     * three copies, and the text widget asks for each line several times while the article opens.
     */
    @Override
    public String get(int offset, int length) throws BadLocationException {
        @Nullable String whole = unchanged;
        if (whole == null) {
            return super.get(offset, length);
        }
        if (offset < 0 || length < 0 || length > whole.length() - offset) {
            throw new BadLocationException();
        }
        return whole.substring(offset, offset + length);
    }

    void setGuard(DocumentGuard guard) {
        this.guard = guard;
    }

    @Override
    public void replace(int offset, int length, @Nullable String text, long modificationStamp)
            throws BadLocationException {
        unchanged = null;
        @Nullable DocumentGuard asked = guard;
        if (asked == null) {
            super.replace(offset, length, text, modificationStamp);
            return;
        }
        String inserted = text == null ? "" : text;
        Position place = new Position(offset, length);
        addPosition(place);
        asked.beforeChange(offset, length, inserted);
        removePosition(place);
        super.replace(place.getOffset(), place.getLength(), text, modificationStamp);
        asked.afterChange(place.getOffset(), place.getLength(), inserted);
    }

    @Override
    public void set(@Nullable String text, long modificationStamp) {
        try {
            replace(0, getLength(), text, modificationStamp);
        } catch (BadLocationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
