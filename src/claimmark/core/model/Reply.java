package claimmark.core.model;

import java.time.Instant;

import claimmark.core.xml.ForeignContent;

/**
 * An answer in the discussion of an annotation.
 *
 * @param id unique in the review
 * @param creator id of the reviewer who wrote it
 * @param created when
 * @param text what was said
 */
public record Reply(String id, String creator, Instant created, String text, ForeignContent foreign) {
}
