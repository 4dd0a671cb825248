package claimmark.core.text;

import java.util.List;

/**
 * Where the characters of an article text come from: a map between the canonical text and the characters of the file
 * it was read from, both counted in UTF-16 code units. How characters become bytes is not its concern.
 *
 * <p>Two laws hold for every map. The source ranges of a span decode to exactly the text of that span, white space
 * that the reader collapsed aside. And a file changed by {@link #replace} reads as exactly the text that the edit
 * announces, with every other character of the file untouched.
 */
public interface SourceMap {

    /**
     * The map of a file whose text is the file itself, as with plain text and Markdown.
     */
    static SourceMap identity(String text) {
        return new IdentitySourceMap(text);
    }

    /**
     * The source ranges that show as this part of the text, in the order of the text, none empty and neighbours
     * joined. Empty for an empty span, and for line breaks that only markup makes.
     *
     * @throws IllegalArgumentException when the span ends beyond the text
     */
    List<TextSpan> toSource(TextSpan text);

    /**
     * The part of the text that a source range shows. A range that shows nothing, such as one inside a tag, maps to
     * the empty span at the nearest character that is shown.
     *
     * @throws IllegalArgumentException when the range ends beyond the source
     */
    TextSpan toText(TextSpan source);

    /**
     * The smallest change of the file that makes this part of its text read as the replacement. Markup stays. What the
     * format cannot hold, such as two spaces in a row in HTML, is brought to the nearest it can; the edit tells what
     * becomes of the text. Where the change cannot be made at all without others following from it, the edit is none.
     *
     * @throws IllegalArgumentException when the span ends beyond the text
     */
    SourceEdit replace(TextSpan text, String replacement);
}
