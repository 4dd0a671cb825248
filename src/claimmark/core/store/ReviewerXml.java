package claimmark.core.store;

import java.util.List;
import java.util.Optional;

import claimmark.core.model.Reviewer;
import claimmark.core.xml.ElementBuilder;
import claimmark.core.xml.ElementReader;

/**
 * Reads and writes the element {@code reviewer}. Each annotation contains the reviewers that it mentions. So two people
 * who are both new to a review, and mark different places, change different lines of the file.
 */
final class ReviewerXml {

    private static final String NAME = "reviewer";

    private ReviewerXml() {
    }

    static ElementBuilder write(Reviewer reviewer) {
        return new ElementBuilder(NAME, reviewer.foreign()).always("id", reviewer.id())
                .always("name", reviewer.name());
    }

    /** Reads the reviewers directly inside an element. */
    static List<Reviewer> readAll(ElementReader parent) {
        return parent.repeatedChildren(NAME, reader -> Optional.of(
                new Reviewer(reader.string("id"), reader.string("name"), reader.foreign())));
    }
}
