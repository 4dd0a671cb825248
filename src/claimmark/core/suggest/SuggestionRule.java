package claimmark.core.suggest;

import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Token;

/** What a suggestion is made by. Its fixed name is kept in sidecars, so it never changes. */
public enum SuggestionRule implements Token {
    QUOTATION_DIRECT("quotation.direct", AnnotationKind.QUOTATION),
    QUOTATION_MIXED("quotation.mixed", AnnotationKind.QUOTATION),
    CLAIM_ATTRIBUTED("claim.attributed", AnnotationKind.CLAIM),
    CLAIM_CHECKABLE("claim.checkable", AnnotationKind.CLAIM),
    TYPO_SPELLING("typo.spelling", AnnotationKind.TYPO),
    TYPO_CONFUSED("typo.confused", AnnotationKind.TYPO),
    TYPO_EXTRA("typo.extra", AnnotationKind.TYPO),
    TYPO_REPEATED("typo.repeated", AnnotationKind.TYPO),
    TYPO_ARTICLE("typo.article", AnnotationKind.TYPO),
    TYPO_JOINED("typo.joined", AnnotationKind.TYPO),
    TYPO_TORN("typo.torn", AnnotationKind.TYPO),
    TYPO_VARIETY("typo.variety", AnnotationKind.TYPO),
    FIGURE_SHARE("figure.share", AnnotationKind.STATISTIC),
    FIGURE_CHANGE("figure.change", AnnotationKind.STATISTIC),
    FIGURE_TOTAL("figure.total", AnnotationKind.STATISTIC),
    FIGURE_CONVERSION("figure.conversion", AnnotationKind.STATISTIC),
    FIGURE_WEEKDAY("figure.weekday", AnnotationKind.STATISTIC),
    FIGURE_AGE("figure.age", AnnotationKind.STATISTIC),
    CONSISTENCY_NAME("consistency.name", AnnotationKind.TYPO),
    CONSISTENCY_QUOTATION("consistency.quotation", AnnotationKind.QUESTION),
    CONSISTENCY_FIGURE("consistency.figure", AnnotationKind.STATISTIC);

    private final String token;
    private final AnnotationKind kind;

    SuggestionRule(String token, AnnotationKind kind) {
        this.token = token;
        this.kind = kind;
    }

    @Override
    public String token() {
        return token;
    }

    /** The kind of the annotation that an accepted suggestion becomes. */
    public AnnotationKind kind() {
        return kind;
    }
}
