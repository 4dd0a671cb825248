package claimmark.core.model;

import claimmark.core.xml.ForeignContent;

/**
 * A person who reviews ({@code schema:Person}).
 *
 * @param id how annotations of this review refer to the person, unique in the review
 * @param name as the person signs
 */
public record Reviewer(String id, String name, ForeignContent foreign) {

    public Reviewer(String id, String name) {
        this(id, name, ForeignContent.NONE);
    }
}
