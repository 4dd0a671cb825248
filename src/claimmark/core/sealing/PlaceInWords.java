package claimmark.core.sealing;

import java.util.Optional;

import claimmark.core.text.Spacing;
import claimmark.core.text.TextQuoteSelector;

/**
 * A place of an article text, told by the words there and by the text around them. It is a value of the field
 * {@link FieldName#PLACE}, in three lines, and so tells apart two places that have the same words.
 *
 * <pre>
 * PlaceInWords.of(new TextQuoteSelector("reset", "press ", " to clear")).toString()   // "press \nreset\n to clear"
 * </pre>
 *
 * @param before the text before the words; empty at the start of the text
 * @param words the words
 * @param after the text after the words; empty at the end of the text
 */
public record PlaceInWords(String before, String words, String after) {

    private static final int LINES = 3;

    /** The place that a quotation describes. Each run of white space becomes one space, so that no part has lines. */
    static PlaceInWords of(TextQuoteSelector quote) {
        return new PlaceInWords(Spacing.collapsed(quote.prefix()), Spacing.collapsed(quote.exact()),
                Spacing.collapsed(quote.suffix()));
    }

    /** The place that a value of the ledger tells; empty when the value has another form. */
    public static Optional<PlaceInWords> of(String value) {
        String[] lines = value.split("\n", -1);
        return lines.length == LINES ? Optional.of(new PlaceInWords(lines[0], lines[1], lines[2])) : Optional.empty();
    }

    @Override
    public String toString() {
        return String.join("\n", before, words, after);
    }
}
