package claimmark.core.fault;

import java.util.List;

/** Everything that can go wrong with an article or its sidecar. The words in brackets name the arguments. */
public enum FaultCode {

    /** The system lets nobody read or write it, or not this user. */
    ACCESS_DENIED("file"),
    /** There is no such file, or no such folder. */
    NOT_THERE("path"),
    /** There is something else under this name, such as a folder. */
    NOT_A_FILE("path"),
    /** Too many temporary files were left behind by crashes. */
    TOO_MANY_TEMPORARIES("folder"),
    /** The system refused to read or write, for a reason that only it has words for. */
    SYSTEM_REFUSED("its words"),

    /** The bytes are no text at all. */
    BINARY_FILE,
    /** The bytes are no text in the charset that they are most likely in. */
    INVALID_BYTE("offset in bytes", "charset"),

    /** Bytes that must be UTF-8 are not. */
    NOT_UTF_8,
    /** It is no XML, for a reason that only the parser has words for. */
    NO_XML("the parser's words"),
    /** It has a document type or an entity, which are refused. */
    DOCUMENT_TYPE,
    NESTED_TOO_DEEPLY,
    TOO_MANY_ATTRIBUTES,
    /** It has the conflict markers of a merge that nobody finished. */
    UNFINISHED_MERGE,

    /** It is larger than a sidecar can be. */
    TOO_LARGE_FOR_SIDECAR,
    /** It is XML, but not a review. */
    NOT_A_REVIEW,
    /** The schema does not allow it, in the words of the validator. */
    AGAINST_SCHEMA("the validator's words"),
    /** An attribute has a value that is not understood; it is kept. */
    VALUE_NOT_UNDERSTOOD("value", "attribute"),
    /** An element is not understood; it is kept. */
    ELEMENT_NOT_UNDERSTOOD("element"),
    /** There is text between the elements of an element; it is not kept. */
    STRAY_TEXT("element"),
    /** The kept article text is not the one that was reviewed; it is neither used nor kept. */
    KEPT_TEXT_NOT_REVIEWED,

    /** The article is where the program cannot read it. */
    ARTICLE_NOT_LOCAL("article"),
    ARTICLE_NOT_READ("article"),
    ARTICLE_TOO_LARGE("article", "most megabytes"),
    /** The article cannot be edited or written, for it could not be decoded without a loss. */
    ARTICLE_UNDECODABLE("article", "charset"),
    /** The article has a character that its charset lacks. */
    ARTICLE_NOT_ENCODABLE("article", "character", "charset"),
    ARTICLE_NOT_WRITTEN("article"),
    /** Another program wrote the article since it was read. */
    ARTICLE_CHANGED_ON_DISK("article"),

    /** A newer version wrote the sidecar, which is left alone. */
    SIDECAR_NEWER("sidecar", "version"),
    SIDECAR_NOT_READ("sidecar"),
    /** The sidecar is damaged; line and column count from 1, and are 0 where they are not known. */
    SIDECAR_DAMAGED("sidecar", "line", "column"),
    /** Another program wrote the sidecar since it was read. */
    SIDECAR_CHANGED_ON_DISK("sidecar"),
    SIDECAR_NOT_WRITTEN("sidecar"),

    /** The article changed, and it is not known yet where its annotations stand. */
    PLACES_UNKNOWN("article"),

    /** The annotation is gone, or it is so already. */
    NOTHING_TO_CHANGE,
    /** No correction is proposed. */
    NO_CORRECTION,
    /** The annotation stands nowhere in the article. */
    NO_PLACE,
    /** The article cannot hold these words at their place, as HTML cannot hold every space. */
    TEXT_CANNOT_HOLD("words");

    private final List<String> parameters;

    FaultCode(String... parameters) {
        this.parameters = List.of(parameters);
    }

    /** What the arguments of a fault with this code are, in their order. */
    public List<String> parameters() {
        return parameters;
    }
}
