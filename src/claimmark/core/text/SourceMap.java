package claimmark.core.text;

import java.util.List;

/**
 * A map between the article text and the file that it was read from. Both are counted in UTF-16 code units.
 *
 * <pre>
 * List&lt;TextSpan&gt; ranges = map.toSource(span);           // where the file has these words
 * SourceEdit edit = map.replace(span, "refrain from");   // how to correct them in the file
 * </pre>
 *
 * <p>Two laws hold for every map. First, the source ranges of a span decode to exactly the text of that span, apart
 * from collapsed white space. Second, after an edit made by {@link #replace} the file reads as exactly the text that
 * the edit announces, and no other character of the file has changed.
 *
 * <p>The bytes of the file are not the concern of this map.
 */
public interface SourceMap {

    /** The map for a text that is the file itself, as with plain text and Markdown. */
    static SourceMap identity(String text) {
        return new IdentitySourceMap(text);
    }

    /** How long the source is, in UTF-16 code units. */
    int sourceLength();

    /**
     * The source ranges of a part of the text, in the order of the text. No range is empty, and adjacent ranges are
     * joined. The list is empty for an empty span, and for line breaks that come from markup alone.
     *
     * @throws IllegalArgumentException when the span ends beyond the text
     */
    List<TextSpan> toSource(TextSpan text);

    /**
     * The part of the text that comes from a source range. A range without visible text, such as one inside a tag,
     * gives an empty span at the nearest visible character.
     *
     * @throws IllegalArgumentException when the range ends beyond the source
     */
    TextSpan toText(TextSpan source);

    /**
     * The smallest edit of the file that replaces a part of its text. Markup stays.
     *
     * <p>Some formats cannot hold every replacement; HTML cannot hold two spaces in a row. Then the nearest possible
     * text is written, and the edit tells which text this is. If the change cannot be made without other changes to the
     * text, the edit changes nothing.
     *
     * @throws IllegalArgumentException when the span ends beyond the text
     */
    SourceEdit replace(TextSpan text, String replacement);
}
