package claimmark.core.suggest.quotation;

import java.util.Set;

/**
 * A place where somebody is named.
 *
 * @param offset where the name begins in the article text
 * @param name the name as it stands, without titles: "Vladimir Putin", "Putin"
 * @param descriptions the words before and after it that tell who this is, in lower case: "russian", "president"
 * @param isSubject whether a verb follows
 */
record Mention(int offset, String name, Set<String> descriptions, boolean isSubject) {

    /** The last word of the name, by which people are named again. */
    String lastWord() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    boolean isFull() {
        return name.indexOf(' ') > 0;
    }
}
