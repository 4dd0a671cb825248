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
 * @param topics what else changed
 */
public record SessionEvent(ChangedAnnotations annotations, Set<Topic> topics) {

    /** Something other than annotations that changed, or may have changed. */
    public enum Topic {
        /** The review was read after its article. From now on the article can be reviewed. */
        ARRIVAL,
        /** A search for the places of the annotations began, ended or was cancelled. */
        PLACES,
        /** The article was read again, or its blocks were labelled again. Blocks and metadata may differ. */
        ARTICLE,
        /** Other unusual characters were found in the article text than before. */
        UNUSUAL,
        /** A reviewer labelled blocks or removed labels. Always together with ARTICLE. */
        BLOCK_LABELS,
        /** A reviewer dismissed suggestions, or took that back. */
        DISMISSALS,
        /** Typing on the reading page began, or was written to the file. */
        TYPING,
        /** A change of the text was refused or partly undone, because HTML cannot contain it at its place. */
        REFUSAL,
        /** Unsaved work appeared, or there is none any more. */
        UNSAVED,
        /** The sidecar became writable or unwritable, or now differs from the file on the disk. */
        SIDECAR,
        /** The article has another name or lies elsewhere, is not on the disk any more, or is there again. */
        LOCATION,
        /** The charset of the file was chosen or confirmed, or somebody typed while it is only guessed. */
        ENCODING,
        /** Work was recovered, kept or discarded; or unsaved work can be kept for a crash now, or cannot. */
        RECOVERY
    }

    public SessionEvent {
        topics = Set.copyOf(topics);
    }

    /** Makes an event that concerns no annotations. */
    public static SessionEvent of(Topic first, Topic... more) {
        return new SessionEvent(ChangedAnnotations.NONE, EnumSet.of(first, more));
    }

    /** Makes an event about changes of these annotations. */
    public static SessionEvent ofAnnotations(Set<AnnotationId> ids) {
        return new SessionEvent(new ChangedAnnotations.Named(ids), Set.of());
    }

    /** Makes an event after which every annotation may have changed or moved. */
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

    /** Whether the event says that nothing happened. */
    public boolean isNone() {
        return annotations.isNone() && topics.isEmpty();
    }

    /** Combines two events into one. */
    public SessionEvent and(SessionEvent other) {
        Set<Topic> both = EnumSet.noneOf(Topic.class);
        both.addAll(topics);
        both.addAll(other.topics);
        return new SessionEvent(annotations.and(other.annotations), both);
    }
}
