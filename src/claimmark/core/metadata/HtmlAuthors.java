package claimmark.core.metadata;

import java.util.List;

import claimmark.core.text.MetadataOrigin;
import claimmark.core.text.Sourced;

/** Finds the authors of a page's article, in the machine-readable descriptions first, then in the visible lines. */
final class HtmlAuthors {

    private HtmlAuthors() {
    }

    static List<Sourced<String>> of(Description description, BodySurroundings surroundings, String language) {
        DescribedAuthors described = DescribedAuthors.of(description);
        List<String> persons = described.persons().stream().map(Sourced::value).toList();
        if (!persons.isEmpty()) {
            List<String> announced = VisibleAuthors.announcedBelowHeadline(surroundings, language);
            return isContradicted(persons, announced) ? visible(announced) : described.persons();
        }
        List<String> shown = VisibleAuthors.of(surroundings, language);
        return shown.isEmpty() ? described.site() : visible(shown);
    }

    /** Whether the visible byline names other persons than the descriptions, or more of them. */
    private static boolean isContradicted(List<String> persons, List<String> announced) {
        String line = String.join(", ", announced);
        return !announced.isEmpty()
                && (announced.size() > persons.size() || persons.stream().noneMatch(line::contains));
    }

    private static List<Sourced<String>> visible(List<String> names) {
        return names.stream().map(name -> new Sourced<>(name, MetadataOrigin.VISIBLE_TEXT)).toList();
    }
}
