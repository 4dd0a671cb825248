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

    private final List<Review> reviews;
    private final List<HistoryEntry> entries;

    /**
     * @param reviews where they are looked for, one review after the other; never none
     * @param entries all that are told: they have the addresses of sources that are gone
     */
    HistoryNames(List<Review> reviews, List<HistoryEntry> entries) {
        this.reviews = reviews;
        this.entries = entries;
    }

    String person(String reviewer) {
        return reviews.get(0).reviewerName(reviewer);
    }

    /** The words of an annotation, in one line and in quotation marks; empty when nothing is known of it. */
    String quoted(String subject) {
        return find(subject).map(Annotation::words).map(Shortened::of).filter(words -> !words.isEmpty())
                .map(words -> "\u201C" + words + "\u201D").orElse("");
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
        return reviews.stream().map(review -> review.annotation(id).or(() -> review.deleted(id)))
                .flatMap(Optional::stream).findFirst();
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
