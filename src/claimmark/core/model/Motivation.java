package claimmark.core.model;

/** The reason for an annotation, as in the W3C Web Annotation Vocabulary, section 2.3 (Named Individuals). */
public enum Motivation implements Token {
    ASSESSING("assessing"),
    BOOKMARKING("bookmarking"),
    CLASSIFYING("classifying"),
    COMMENTING("commenting"),
    DESCRIBING("describing"),
    EDITING("editing"),
    HIGHLIGHTING("highlighting"),
    IDENTIFYING("identifying"),
    LINKING("linking"),
    MODERATING("moderating"),
    QUESTIONING("questioning"),
    REPLYING("replying"),
    TAGGING("tagging");

    private final String token;

    Motivation(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
