package claimmark.core.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;

import claimmark.core.dates.CalendarDates;

/**
 * The day on which a page was saved, as the programs that save pages write it: SingleFile, HTTrack and the Wayback
 * Machine in a comment, Save Page WE in a meta element.
 */
final class CaptureDay {

    private static final Pattern SAVED = Pattern.compile("(?i)saved date: ?([^\\n]{8,40})"
            + "|mirrored from .{1,300} by httrack [^,]{1,60}, ([^\\n]{8,40})|file archived on ([^\\n]{8,40})");
    private static final List<String> PROGRAMS = List.of("saved date", "HTTrack", "ARCHIVED ON");
    private static final int LONGEST = 2000;
    private static final int MOST_NODES = 40;

    private CaptureDay() {
    }

    /** Empty when the page does not tell it. */
    static Optional<LocalDate> of(Description description) {
        return description.metas().first("savepage-date").flatMap(CalendarDates::first)
                .or(() -> comments(description.document()).flatMap(text -> day(text).stream()).findFirst());
    }

    private static Optional<LocalDate> day(String comment) {
        if (PROGRAMS.stream().noneMatch(comment::contains)) {
            return Optional.empty();
        }
        Matcher matcher = SAVED.matcher(comment.substring(0, Math.min(LONGEST, comment.length())));
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Stream.of(1, 2, 3).flatMap(group -> Optional.ofNullable(matcher.group(group)).stream()).findFirst()
                .flatMap(CalendarDates::first);
    }

    /** The comments around the root, its head and its body, and those among the first and last nodes of these. */
    private static Stream<String> comments(Document document) {
        Stream<Node> parents = Stream.concat(Stream.of(document), document.children().stream()
                .flatMap(root -> Stream.concat(Stream.of(root), root.children().stream())));
        return parents.flatMap(parent -> ends(parent.childNodes())).filter(Comment.class::isInstance)
                .map(comment -> ((Comment) comment).getData());
    }

    private static Stream<Node> ends(List<Node> nodes) {
        return nodes.size() <= 2 * MOST_NODES ? nodes.stream()
                : Stream.concat(nodes.subList(0, MOST_NODES).stream(),
                        nodes.subList(nodes.size() - MOST_NODES, nodes.size()).stream());
    }
}
