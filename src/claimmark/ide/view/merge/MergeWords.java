package claimmark.ide.view.merge;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import claimmark.core.desk.IncomingReview;
import claimmark.core.merge.FieldConflict;
import claimmark.core.merge.FieldVersion;
import claimmark.core.model.Annotation;
import claimmark.core.model.Review;
import claimmark.core.sealing.FieldName;
import claimmark.ide.look.OneLine;
import claimmark.ide.look.OutcomeLook;
import claimmark.ide.session.SessionMerging;
import claimmark.ide.view.history.ChangeWords;

/** What came in, and what is to be decided, as the text of a link. */
final class MergeWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
            .withZone(ZoneId.systemDefault());

    private MergeWords() {
    }

    static String arrived(IncomingReview incoming) {
        List<String> counts = new ArrayList<>();
        count(counts, MergeMessages.added, incoming.added());
        count(counts, MergeMessages.changed, incoming.changed());
        count(counts, MergeMessages.removed, incoming.removed());
        String counted = String.join(", ", counts);
        String names = incoming.reviewers().stream().map(OneLine::link).collect(Collectors.joining(", "));
        return (names.isEmpty() ? NLS.bind(MergeMessages.cameIn, counted)
                : NLS.bind(MergeMessages.cameInFrom, names, counted)) + " " + MergeMessages.hide;
    }

    /** Whether anything came in besides what is to be decided, or was. */
    static boolean isCounted(IncomingReview incoming) {
        return incoming.added() + incoming.changed() + incoming.removed() > 0;
    }

    private static void count(List<String> counts, String words, long number) {
        if (number > 0) {
            counts.add(NLS.bind(words, number));
        }
    }

    static String heading(int conflicts) {
        return conflicts == 1 ? MergeMessages.differs : NLS.bind(MergeMessages.differ, conflicts);
    }

    /** @param index the number of the conflict, for the addresses of the links: {@code show:0} and {@code 0:1} */
    static String conflict(FieldConflict conflict, int index, Review review, SessionMerging merging) {
        String words = review.annotation(conflict.annotation()).map(Annotation::words).map(ChangeWords::quoted)
                .orElse("");
        List<String> versions = new ArrayList<>();
        for (FieldVersion version : conflict.versions()) {
            String value = value(conflict, version, review);
            String link = link(index + ":" + versions.size(), value.isEmpty() ? MergeMessages.nothing : value);
            versions.add(NLS.bind(merging.isShown(conflict, version) ? MergeMessages.shownVersion
                    : MergeMessages.version, link, OneLine.link(by(version, review))));
        }
        return NLS.bind(MergeMessages.conflict, new Object[] { link("show:" + index, words),
                OneLine.link(ChangeWords.field(conflict.field())), String.join("\n", versions) });
    }

    /** A rating is told by its word on the scale that it was given on, and not by its number. */
    private static String value(FieldConflict conflict, FieldVersion version, Review review) {
        FieldName field = FieldName.of(conflict.field());
        return Optional.of(field.key()).filter(author -> field.leaf().equals("ratingValue"))
                .filter(author -> !version.value().isEmpty())
                .flatMap(author -> conflict.set(review, version.value()).flatMap(set -> set.verdictOf(author)))
                .map(verdict -> OutcomeLook.of(verdict, review).text())
                .orElseGet(() -> new ChangeWords(review::reviewerName).value(conflict.field(), version.value()));
    }

    private static String link(String address, String text) {
        return "<a href=\"" + address + "\">" + OneLine.link(text) + "</a>";
    }

    private static String by(FieldVersion version, Review review) {
        String who = version.who().isEmpty() ? MergeMessages.somebody : review.reviewerName(version.who());
        return version.when().equals(Instant.EPOCH) ? who : who + ", " + TIME.format(version.when());
    }
}
