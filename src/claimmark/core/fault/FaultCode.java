package claimmark.core.fault;

import java.util.List;

/** A code for everything that can go wrong with an article or its sidecar. The words in brackets name the arguments. */
public enum FaultCode {

    /** This user may not read or write the file. */
    ACCESS_DENIED("file"),
    /** There is no such file, or no such folder. */
    NOT_THERE("path"),
    /** The path is not a file, but for instance a folder. */
    NOT_A_FILE("path"),
    /** The folder of the file does not exist any more. */
    FOLDER_GONE("folder"),
    /** This user may not make files in the folder. */
    FOLDER_NOT_WRITABLE("folder"),
    /** The disk with the folder can only be read. */
    DISK_READ_ONLY("folder"),
    /** The folder is full of temporary files that programs are writing right now. */
    TOO_MANY_TEMPORARIES("folder"),
    /** The operating system refused to read or write, and gives the reason in its own words. */
    SYSTEM_REFUSED("its words"),

    /** The bytes are no text at all. */
    BINARY_FILE,
    /** A byte is not valid in the most likely charset of the file. */
    INVALID_BYTE("offset in bytes", "charset"),

    /** The bytes are not UTF-8, as they must be. */
    NOT_UTF_8,
    /** The file says that it has another encoding than UTF-8. */
    OTHER_ENCODING("encoding"),
    /** The file is in another version of XML than 1.0. */
    OTHER_XML_VERSION("version"),
    /** There is nothing in the file, or only white space. */
    EMPTY_FILE,
    /** The file has zero bytes. Power cuts leave them, and files in UTF-16 have them. */
    ZERO_BYTES,
    /** The file does not begin with an element. */
    BEGINS_WITH_TEXT("beginning of the file"),
    /** The file ends before its first element does. */
    TRUNCATED,
    /** There is something after the end of the review. */
    GOES_ON_AFTER_END,
    /** An element has two attributes with one name. */
    ATTRIBUTE_TWICE("attribute"),
    /** A namespace prefix has no declaration, or a wrong one. */
    WRONG_PREFIX("prefix"),
    /** A character must not be in XML, not even as a reference. */
    FORBIDDEN_CHARACTER("character"),
    /** The file is no well-formed XML for another reason. */
    NO_XML("line"),
    /** The file has a document type or an entity; both are refused. */
    DOCUMENT_TYPE,
    NESTED_TOO_DEEPLY,
    TOO_MANY_ATTRIBUTES,
    /** There are more comments and processing instructions than can be kept. */
    TOO_MANY_COMMENTS,
    /** The file has conflict markers of an unfinished merge. */
    UNFINISHED_MERGE,

    /** The file is larger than a sidecar can be. */
    TOO_LARGE_FOR_SIDECAR,
    /** The file needs more memory than the program may use. */
    TOO_LARGE_FOR_MEMORY("megabytes of the file", "megabytes of memory"),
    /** The file is XML, but not a review. */
    NOT_A_REVIEW("element", "namespace"),
    /** The review has a version that no ClaimMark ever wrote. */
    VERSION_NOT_UNDERSTOOD("version"),
    /** What other tools wrote into the review grows so much when it is written that it cannot be read again. */
    GROWS_TOO_LARGE,
    /** The file violates the schema; the validator gives the reason in its own words. */
    AGAINST_SCHEMA("the validator's words"),
    /** An attribute has a value that is not understood; it is kept. */
    VALUE_NOT_UNDERSTOOD("value", "attribute"),
    /** An element is not understood; it is kept. */
    ELEMENT_NOT_UNDERSTOOD("element"),
    /** Two annotations have one id; both are shown, and one of them gets another id. */
    ID_TWICE("id"),
    /** There is text between the elements of an element; it is not kept. */
    STRAY_TEXT("element"),
    /** The article text in the sidecar is not the reviewed one; it is neither used nor kept. */
    KEPT_TEXT_NOT_REVIEWED,

    /** The article is not on the local disk. */
    ARTICLE_NOT_LOCAL("article"),
    ARTICLE_NOT_READ("article"),
    ARTICLE_TOO_LARGE("article", "most megabytes"),
    /** The article could not be decoded without loss, so it cannot be edited or written. */
    ARTICLE_UNDECODABLE("article", "charset"),
    /** The charset of the article is only guessed, so what is typed might be written in a wrong one. */
    ARTICLE_CHARSET_GUESSED("article", "charset"),
    /** The article has text that is not saved, so it cannot be read again in another charset. */
    ARTICLE_NOT_SAVED("article"),
    /** The article has a character that does not exist in its charset. */
    ARTICLE_NOT_ENCODABLE("article", "character", "charset"),
    ARTICLE_NOT_WRITTEN("article"),
    /** The article would be read as another kind of file under this name. */
    ARTICLE_OF_OTHER_FORMAT("article", "new name"),
    /** The file is open for review itself, so no other article can be saved as it. */
    ARTICLE_OPEN("article"),
    /** Another program changed the article after it was read. */
    ARTICLE_CHANGED_ON_DISK("article"),

    /** The sidecar has a newer version, and is not overwritten. */
    SIDECAR_NEWER("sidecar", "version"),
    SIDECAR_NOT_READ("sidecar"),
    /** The sidecar is damaged. Line and column count from 1; 0 means unknown. */
    SIDECAR_DAMAGED("sidecar", "line", "column"),
    /** Another program changed the sidecar after it was read. */
    SIDECAR_CHANGED_ON_DISK("sidecar"),
    SIDECAR_NOT_WRITTEN("sidecar"),
    /** Another sidecar has the name already, and is not replaced. */
    SIDECAR_IN_THE_WAY("sidecar"),
    /** The sidecar was not brought to its article, and lies where it was. */
    SIDECAR_NOT_BROUGHT("sidecar"),

    /** A newer version wrote the journal of unsaved work; it is left alone. */
    JOURNAL_NEWER("journal", "version"),
    /** The journal is larger than any that was written. */
    JOURNAL_TOO_LARGE("journal"),
    /** The journal of unsaved work is damaged from its beginning on. */
    JOURNAL_DAMAGED("journal"),
    JOURNAL_NOT_READ("journal"),

    /** The article changed, and the places of its annotations are not found yet. */
    PLACES_UNKNOWN("article"),

    /** The annotation is gone, or has the wanted value already. */
    NOTHING_TO_CHANGE,
    /** The annotation proposes no correction. */
    NO_CORRECTION,
    /** The annotation has no place in the article. */
    NO_PLACE,
    SCALE_WITHOUT_NAME,
    /** Another scale is called so. */
    SCALE_NAME_TAKEN("name"),
    /** There is a number, but no word for it. */
    SCALE_NUMBER_WITHOUT_WORD("number"),
    SCALE_WORD_TWICE("word"),
    /** The word is a number, but has none: nobody could tell the two apart. */
    SCALE_WORD_IS_NUMBER("word"),
    SCALE_NUMBER_NOT_UNDERSTOOD("number", "word"),
    SCALE_NUMBER_TWICE("number"),
    /** There are so many words that some would have no digit to be chosen by. */
    SCALE_TOO_LONG("most words with numbers"),
    /** Fewer than two words have numbers, so that the scale has no worst and best. */
    SCALE_WITHOUT_ENDS,
    /** The article cannot contain these words at their place. For instance, HTML cannot contain every space. */
    TEXT_CANNOT_HOLD("words");

    private final List<String> parameters;

    FaultCode(String... parameters) {
        this.parameters = List.of(parameters);
    }

    /** The names of the arguments of a fault with this code, in their order. */
    public List<String> parameters() {
        return parameters;
    }
}
