package claimmark.ide.session.history;

/** A change of an article's text in its documents, which can be taken back and made again. */
public interface TextChange {

    void apply();

    void revert();
}
