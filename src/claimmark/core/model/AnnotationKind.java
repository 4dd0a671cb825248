package claimmark.core.model;

/** The kind of an annotation: something to check, something to correct, or a note. */
public enum AnnotationKind implements Token {
    CLAIM("claim", Motivation.ASSESSING),
    QUOTATION("quotation", Motivation.ASSESSING),
    STATISTIC("statistic", Motivation.ASSESSING),
    TYPO("typo", Motivation.EDITING),
    QUESTION("question", Motivation.QUESTIONING),
    NOTE("note", Motivation.COMMENTING);

    private final String token;
    private final Motivation motivation;

    AnnotationKind(String token, Motivation motivation) {
        this.token = token;
        this.motivation = motivation;
    }

    @Override
    public String token() {
        return token;
    }

    /** The W3C motivation of a new annotation of this kind. */
    public Motivation motivation() {
        return motivation;
    }

    /** Whether an annotation of this kind is settled by a verdict. Other kinds are settled by the status. */
    public boolean needsVerdict() {
        return motivation == Motivation.ASSESSING;
    }
}
