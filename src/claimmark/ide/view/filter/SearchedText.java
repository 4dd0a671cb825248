package claimmark.ide.view.filter;

import java.util.List;
import java.util.Locale;

import claimmark.core.model.Annotation;
import claimmark.core.model.Claim;
import claimmark.core.model.Evidence;
import claimmark.core.model.Reply;
import claimmark.core.model.Review;
import claimmark.core.model.Verdict;
import claimmark.ide.look.Labels;
import claimmark.ide.look.OutcomeLook;

/** All that is said of an annotation, in lower case, for searching: made for each annotation at each letter typed. */
final class SearchedText {

    private final StringBuilder said = new StringBuilder();

    private SearchedText() {
    }

    /** Whether each of the words, which are in lower case, is said of the annotation somewhere. */
    static boolean containsAll(List<String> words, Annotation annotation, String standing, Review review) {
        String said = fold(of(annotation, standing, review));
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

    private static String of(Annotation annotation, String standing, Review review) {
        SearchedText all = new SearchedText();
        Claim claim = annotation.claim();
        all.add(Labels.of(annotation.kind()), Labels.of(annotation.status()), standing, annotation.comment(),
                annotation.correction(), claim.text(), claim.claimant(), claim.appearance(), claim.type(),
                review.reviewerName(annotation.creator()));
        if (annotation.kind().needsVerdict()) {
            all.add(OutcomeLook.of(annotation, review).word());
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
        add(evidence.url(), evidence.title(), evidence.publisher(), evidence.excerpt(), Labels.of(evidence.stance()));
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
