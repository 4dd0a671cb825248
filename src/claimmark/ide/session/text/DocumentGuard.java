package claimmark.ide.session.text;

/** Is notified before and after each change of a document, at times when it may change the document itself. */
public interface DocumentGuard {

    /** Called before a change, and before the listeners of the document are notified. */
    void beforeChange(int offset, int length, String text);

    /** Called after a change, when all listeners have been notified. */
    void afterChange(int offset, int length, String text);
}
