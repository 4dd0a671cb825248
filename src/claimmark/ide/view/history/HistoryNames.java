package claimmark.ide.view.history;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Evidence;
import claimmark.core.model.Review;

/** What people, annotations and sources are called, those that are gone included. */
final class HistoryNames {

    private final Review review;
    private final List<HistoryEntry> entries;

    /** @param entries all that are told: they have the addresses of sources that are gone */
    HistoryNames(Review review, List<HistoryEntry> entries) {
        this.review = review;
        this.entries = entries;
    }

    String person(String reviewer) {
        return review.reviewerName(reviewer);
    }

    /** The words of an annotation, in one line. */
    String annotation(String subject) {
        return find(subject).map(Annotation::words).map(Shortened::of).orElse("");
    }

    /** The site of a source, or its title where the address has none; empty when nothing is known of it. */
    String source(String subject, String key) {
        Stream<String> cited = find(subject).stream().map(Annotation::evidence).flatMap(List::stream)
                .filter(evidence -> evidence.id().equals(key)).map(Evidence::url);
        Stream<String> told = entries.stream()
                .filter(entry -> entry.subject().equals(subject) && entry.field().key().equals(key)
                        && entry.field().leaf().equals("url"))
                .map(entry -> entry.after().isEmpty() ? entry.before() : entry.after());
        return Stream.concat(cited, told).filter(url -> !url.isEmpty()).findFirst().map(HistoryNames::site).orElse("");
    }

    private Optional<Annotation> find(String subject) {
        AnnotationId id = new AnnotationId(subject);
        return review.annotation(id).or(() -> review.deleted(id));
    }

    private static String site(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost()).map(host -> host.replaceFirst("^www\\.", ""))
                    .orElse(Shortened.of(url));
        } catch (IllegalArgumentException noAddress) {
            return Shortened.of(url);
        }
    }
}
