package claimmark.ide.session.text;

/** Is told of a document's changes at a time when the document may still be changed otherwise. */
public interface DocumentGuard {

    /** Before a change; listeners of the document know nothing of it yet. */
    void beforeChange(int offset, int length, String text);

    /** After a change, when all listeners were told. */
    void afterChange(int offset, int length, String text);
}
