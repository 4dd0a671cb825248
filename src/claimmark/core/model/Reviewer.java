package claimmark.core.model;

import claimmark.core.xml.ForeignContent;

/**
 * A person who reviews ({@code schema:Person}).
 *
 * @param id the id by which annotations of this review refer to the person; unique in the review
 * @param name the name with which the person signs
 */
public record Reviewer(String id, String name, ForeignContent foreign) {

    public Reviewer(String id, String name) {
        this(id, name, ForeignContent.NONE);
    }
}
