package claimmark.core.query;

import java.util.List;
import java.util.Locale;

import claimmark.core.model.Annotation;
import claimmark.core.model.Claim;
import claimmark.core.model.Evidence;
import claimmark.core.model.Reply;
import claimmark.core.model.Review;
import claimmark.core.model.Verdict;

/** Collects all texts of an annotation, in lower case, for searching. It must be fast: it runs at each typed letter. */
final class SearchedText {

    private final StringBuilder said = new StringBuilder();

    private final QueryWords language;

    private SearchedText(QueryWords language) {
        this.language = language;
    }

    /** Whether each of the words occurs in the texts of the annotation. The words must be in lower case. */
    static boolean containsAll(List<String> words, Annotation annotation, String standing, Review review,
            QueryWords language) {
        return containsAll(words, of(annotation, standing, review, language));
    }

    /** Whether each of the words occurs in a text. The words must be in lower case. */
    static boolean containsAll(List<String> words, String text) {
        String said = fold(text);
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
                annotation.corrected(), annotation.correction(), claim.text(), claim.claimant(), claim.appearance(),
                claim.type(), claim.cue(), review.reviewerName(annotation.creator()));
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
            // A searched word has no line break, so it is never found across two texts.
            said.append(part).append('\n');
        }
    }
}
