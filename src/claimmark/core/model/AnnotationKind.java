package claimmark.core.model;

/** What a reviewer marks: something to check, something to correct, or something to say. */
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

    /** The W3C motivation that a new annotation of this kind has. */
    public Motivation motivation() {
        return motivation;
    }

    /** Whether an annotation of this kind is answered with a verdict; the others are done when they are resolved. */
    public boolean needsVerdict() {
        return motivation == Motivation.ASSESSING;
    }
}
