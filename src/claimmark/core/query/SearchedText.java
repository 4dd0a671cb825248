package claimmark.core.query;

import java.util.List;
import java.util.Locale;

import claimmark.core.model.Annotation;
import claimmark.core.model.Claim;
import claimmark.core.model.Evidence;
import claimmark.core.model.Reply;
import claimmark.core.model.Review;
import claimmark.core.model.Verdict;

/** All that is said of an annotation, in lower case, for searching: made for each annotation at each letter typed. */
final class SearchedText {

    private final StringBuilder said = new StringBuilder();

    private final QueryWords language;

    private SearchedText(QueryWords language) {
        this.language = language;
    }

    /** Whether each of the words, which are in lower case, is said of the annotation somewhere. */
    static boolean containsAll(List<String> words, Annotation annotation, String standing, Review review,
            QueryWords language) {
        String said = fold(of(annotation, standing, review, language));
        for (String word : words) {
            if (!said.contains(word)) {
                return false;
            }
        }
        return true;
    }

    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String of(Annotation annotation, String standing, Review review, QueryWords language) {
        SearchedText all = new SearchedText(language);
        Claim claim = annotation.claim();
        all.add(language.of(annotation.kind()), language.of(annotation.status()), standing, annotation.comment(),
                annotation.correction(), claim.text(), claim.claimant(), claim.appearance(), claim.type(),
                review.reviewerName(annotation.creator()));
        annotation.assignee().map(review::reviewerName).ifPresent(all::add);
        annotation.tags().forEach(all::add);
        if (annotation.kind().needsVerdict()) {
            all.add(language.outcome(annotation, review));
        }
        annotation.verdicts().forEach(all::add);
        annotation.evidence().forEach(all::add);
        annotation.replies().forEach(all::add);
        return all.said.toString();
    }

    private void add(Verdict verdict) {
        add(verdict.alternateName(), verdict.ratingExplanation());
    }

    private void add(Evidence evidence) {
        add(evidence.url(), evidence.title(), evidence.publisher(), evidence.excerpt(), language.of(evidence.stance()));
    }

    private void add(Reply reply) {
        add(reply.text());
    }

    private void add(String... parts) {
        for (String part : parts) {
            // No word of the reviewer's spans two of them.
            said.append(part).append('\n');
        }
    }
}
