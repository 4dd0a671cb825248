package claimmark.ide.session.history;

/** A change of an article's text that can be undone and redone. */
public interface TextChange {

    void apply();

    void revert();
}
