package claimmark.core.metadata;

import java.util.List;

import claimmark.core.text.MetadataOrigin;
import claimmark.core.text.Sourced;

/** Who wrote a page's article: the persons that machines are told of, else those that readers see. */
final class HtmlAuthors {

    private HtmlAuthors() {
    }

    static List<Sourced<String>> of(Description description, Surroundings surroundings) {
        DescribedAuthors described = DescribedAuthors.of(description);
        if (!described.persons().isEmpty()) {
            return described.persons();
        }
        List<String> shown = VisibleAuthors.of(surroundings);
        return shown.isEmpty() ? described.site()
                : shown.stream().map(name -> new Sourced<>(name, MetadataOrigin.VISIBLE_TEXT)).toList();
    }
}
