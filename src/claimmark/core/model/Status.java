package claimmark.core.model;

/** The state of the work on an annotation. */
public enum Status implements Token {
    OPEN("open"),
    IN_PROGRESS("inProgress"),
    RESOLVED("resolved"),
    CLOSED("closed"),
    REOPENED("reopened");

    private final String token;

    Status(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }

    /** Whether nothing is left to do. */
    public boolean isDone() {
        return this == RESOLVED || this == CLOSED;
    }
}
