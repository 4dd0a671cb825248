package claimmark.core.model;

/** What a piece of evidence does to the claim it is cited for. */
public enum Stance implements Token {
    SUPPORTS("supports"),
    REFUTES("refutes"),
    CONTEXT("context");

    private final String token;

    Stance(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
