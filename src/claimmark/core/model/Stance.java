package claimmark.core.model;

/** Whether a piece of evidence supports the claim that it is cited for, refutes it, or gives context. */
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
