package claimmark.core.suggest.meant;

import java.util.Optional;

import claimmark.core.language.Dateline;
import claimmark.core.language.Figure;
import claimmark.core.language.MarkedWords;
import claimmark.core.model.AnnotationKind;
import claimmark.core.suggest.quotation.QuotedPassage;
import claimmark.core.text.TextSpan;

/**
 * What a reviewer means by a selection, or by a caret without one. Spans count in UTF-16 units.
 *
 * <pre>
 * MeantWords meant = new MeantWords("He \"won big\" there.", Optional.of("en"), new TextSpan(5, 5));
 * meant.kind(AnnotationKind.CLAIM)          // QUOTATION
 * meant.span(AnnotationKind.QUOTATION)      // "won big", with its marks
 * meant.span(AnnotationKind.TYPO)           // won
 * </pre>
 *
 * @param text the article text
 * @param language BCP 47 tag of its language; empty where it is not known
 * @param selection what is selected; an empty span at the caret when nothing is
 */
public record MeantWords(String text, Optional<String> language, TextSpan selection) {

    /**
     * The words that a mark of a kind is about: those selected, or the quotation, the figure, the word or the sentence
     * at the caret, without a dateline. Empty when there is nothing but white space.
     */
    public Optional<TextSpan> span(AnnotationKind kind) {
        if (!selection.isEmpty()) {
            return MarkedWords.within(text, selection);
        }
        return switch (kind) {
            case TYPO -> MarkedWords.wordAt(text, language, selection.start());
            case QUOTATION -> quotation().or(this::sentence);
            case STATISTIC -> figure().or(this::sentence);
            default -> sentence();
        };
    }

    /**
     * The kind that they are most likely to be marked as: a quotation where they stand in quotation marks, a statistic
     * where they are a figure.
     *
     * @param otherwise the kind of all other words
     */
    public AnnotationKind kind(AnnotationKind otherwise) {
        if (quotation().filter(this::surrounds).isPresent()) {
            return AnnotationKind.QUOTATION;
        }
        return figure().filter(this::surrounds).isPresent() ? AnnotationKind.STATISTIC : otherwise;
    }

    private boolean surrounds(TextSpan words) {
        return words.start() <= selection.start() && selection.end() <= words.end();
    }

    private Optional<TextSpan> quotation() {
        return QuotedPassage.at(text, MarkedWords.lineAt(text, selection.start()), selection.start())
                .map(QuotedPassage::span);
    }

    private Optional<TextSpan> figure() {
        return Figure.at(text, selection.start());
    }

    private Optional<TextSpan> sentence() {
        return MarkedWords.sentenceAt(text, selection.start()).map(sentence -> Dateline.cutFrom(text, sentence));
    }
}
