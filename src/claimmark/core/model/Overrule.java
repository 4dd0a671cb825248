package claimmark.core.model;

import java.time.Instant;

import claimmark.core.xml.ForeignContent;

/**
 * A reviewer's word on what a block of the article is, against what was found when the article was read.
 *
 * @param id its identity in the review
 * @param role what the block is
 * @param target where the block stands
 * @param creator id of the reviewer who said so
 * @param created when
 * @param foreign what this version does not know
 */
public record Overrule(String id, BlockRole role, Target target, String creator, Instant created,
        ForeignContent foreign) {

    /** The same word on the block with its place described anew. */
    public Overrule withTarget(Target described) {
        return target.equals(described) ? this : new Overrule(id, role, described, creator, created, foreign);
    }
}
