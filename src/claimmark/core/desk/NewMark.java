package claimmark.core.desk;

import java.util.function.UnaryOperator;

import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;

/**
 * An annotation to be made.
 *
 * @param place where, in the article text
 * @param filling fills in what is known of it
 */
public record NewMark(AnnotationKind kind, TextSpan place, UnaryOperator<AnnotationDraft> filling) {
}
