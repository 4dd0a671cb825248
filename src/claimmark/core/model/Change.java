package claimmark.core.model;

import java.time.Instant;

import claimmark.core.xml.ForeignContent;

/**
 * One entry of an annotation's history.
 *
 * @param who id of the reviewer
 * @param when when
 * @param field what was changed, by its name in the sidecar
 * @param from the value before, empty when there was none
 * @param to the value after, empty when there is none
 */
public record Change(String who, Instant when, String field, String from, String to, ForeignContent foreign) {

    /** The field of a decision on what became of the annotation when the text was changed. */
    public static final String ANCHOR = "anchor";

    public Change(String who, Instant when, String field, String from, String to) {
        this(who, when, field, from, to, ForeignContent.NONE);
    }
}
