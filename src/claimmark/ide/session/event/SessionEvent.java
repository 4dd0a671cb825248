package claimmark.ide.session.event;

import java.util.EnumSet;
import java.util.Set;

import claimmark.core.model.AnnotationId;

/**
 * Everything that happened to a session in one step.
 *
 * <pre>
 * session.addListener(event -&gt; {
 *     if (event.isAbout(Topic.ARTICLE)) {
 *         showBlocks();
 *     }
 * });
 * </pre>
 *
 * @param annotations the annotations that changed
 * @param topics what else did
 */
public record SessionEvent(ChangedAnnotations annotations, Set<Topic> topics) {

    /** What may be another than it was. */
    public enum Topic {
        /** The review arrived: it took longer to read than the article, which can be reviewed from now on. */
        ARRIVAL,
        /** The places of the annotations are being looked for now, or are known, or the search was cancelled. */
        PLACES,
        /** The article was read anew, or its blocks were labelled anew: its blocks and metadata may be others. */
        ARTICLE,
        /** A reviewer labelled blocks, or took labels back; comes together with ARTICLE. */
        BLOCK_LABELS,
        /** Something is typed on the page that is not in the file yet, or nothing any more. */
        TYPING,
        /** A change of the text was not made, or was taken back in part: HTML cannot hold it at its place. */
        REFUSAL,
        /** There is something to save now, or nothing any more. */
        UNSAVED,
        /** The sidecar can, or cannot, be written now; or it differs from the one on the disk. */
        SIDECAR,
        /** The article has another name or lies elsewhere, is not on the disk any more, or is there again. */
        LOCATION
    }

    public SessionEvent {
        topics = Set.copyOf(topics);
    }

    /** Something happened that is not about annotations. */
    public static SessionEvent of(Topic first, Topic... more) {
        return new SessionEvent(ChangedAnnotations.NONE, EnumSet.of(first, more));
    }

    /** These annotations changed. */
    public static SessionEvent ofAnnotations(Set<AnnotationId> ids) {
        return new SessionEvent(new ChangedAnnotations.Named(ids), Set.of());
    }

    /** Every annotation may be another or stand elsewhere. */
    public static SessionEvent ofAllAnnotations() {
        return new SessionEvent(new ChangedAnnotations.All(), Set.of());
    }

    public boolean isAbout(Topic topic) {
        return topics.contains(topic);
    }

    /** Whether annotations changed. */
    public boolean isAboutReview() {
        return !annotations.isNone();
    }

    /** Whether nothing happened. */
    public boolean isNone() {
        return annotations.isNone() && topics.isEmpty();
    }

    /** Both events as one. */
    public SessionEvent and(SessionEvent other) {
        Set<Topic> both = EnumSet.noneOf(Topic.class);
        both.addAll(topics);
        both.addAll(other.topics);
        return new SessionEvent(annotations.and(other.annotations), both);
    }
}
