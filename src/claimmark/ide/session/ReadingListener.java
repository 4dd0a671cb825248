package claimmark.ide.session;

/** What a session does when something becomes of its article's text. */
interface ReadingListener {

    /** The article was read anew. */
    void articleRead();

    /** There is something typed that is not in the file yet, or nothing any more. */
    void typingChanged();

    /** A change of the text was not made, or was taken back in part, because HTML cannot hold it at its place. */
    void changeRefused();
}
