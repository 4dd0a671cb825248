package claimmark.core.model;

import java.time.Instant;

import claimmark.core.xml.ForeignContent;

/**
 * A reply in the discussion of an annotation.
 *
 * @param id an id, unique in the review
 * @param creator the id of the reviewer who wrote the reply
 * @param created the time when it was written
 * @param text the text of the reply
 */
public record Reply(String id, String creator, Instant created, String text, ForeignContent foreign) {
}
