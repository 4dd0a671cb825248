package claimmark.ide.editor.print;

import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;

/**
 * An annotation on paper.
 *
 * @param number counts the annotations in the order of the text, from 1
 * @param span its place, in offsets of the article text
 */
record PrintedMark(int number, TextSpan span, AnnotationKind kind) {
}
