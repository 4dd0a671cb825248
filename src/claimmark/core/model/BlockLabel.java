package claimmark.core.model;

import java.time.Instant;

import claimmark.core.xml.ForeignContent;

/**
 * A reviewer's correction of the extraction: the label that the reviewer gave a block of the article.
 *
 * @param id the identity of the label in the review
 * @param role what the block is
 * @param target the place of the block
 * @param creator the id of the reviewer who gave the label
 * @param created when the label was given
 * @param foreign content that this version does not know
 */
public record BlockLabel(String id, BlockRole role, Target target, String creator, Instant created,
        ForeignContent foreign) {

    /** The same label with another description of its place. */
    public BlockLabel withTarget(Target described) {
        return target.equals(described) ? this : new BlockLabel(id, role, described, creator, created, foreign);
    }
}
