package claimmark.core.model;

/** Whether a source is the origin of a fact, or reports it second-hand. */
public enum Tier implements Token {
    /** The origin itself: a transcript, a statute, a data set, a witness. */
    PRIMARY("primary"),
    /** A report of the origin. */
    SECONDARY("secondary");

    private final String token;

    Tier(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
