package claimmark.core.suggest.quotation;

import claimmark.core.suggest.Attribution;
import claimmark.core.text.TextSpan;

/**
 * What somebody said, told in the author's words: "the Kremlin said that Putin had called".
 *
 * @param span what was said, without who said it
 */
public record IndirectStatement(TextSpan span, Attribution attribution) {
}
