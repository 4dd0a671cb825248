package claimmark.core.recovery;

import java.util.List;

import claimmark.core.dismissal.DismissalEdit;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.BlockLabelEdit;
import claimmark.core.model.RatingScale;
import claimmark.core.model.Reviewer;
import claimmark.core.text.TextReplacement;

/** Something that was done to an open article and is not saved yet. Changes are kept in the order they were made. */
public sealed interface UnsavedChange {

    /** The characters of the file were changed. Where the article shows its file, the page changed with them. */
    record OfFile(TextReplacement replacement) implements UnsavedChange {
    }

    /** The text on the reading page was changed, where it is another one than the characters of the file. */
    record OfPage(TextReplacement replacement) implements UnsavedChange {
    }

    /**
     * The text on the reading page as it stands when a journal begins with unsaved text. It goes before all changes of
     * annotations.
     *
     * @param isTyping whether it is ahead of the file
     */
    record WholePage(String text, boolean isTyping) implements UnsavedChange {
    }

    /**
     * Annotations were added, changed or removed; at most one edit is about each.
     *
     * @param scales those of the verdicts that came with the edits into the review
     */
    record OfAnnotations(Reviewer reviewer, List<RatingScale> scales, List<AnnotationEdit> edits)
            implements UnsavedChange {
        public OfAnnotations {
            scales = List.copyOf(scales);
            edits = List.copyOf(edits);
        }

        public OfAnnotations(Reviewer reviewer, List<AnnotationEdit> edits) {
            this(reviewer, List.of(), edits);
        }

        /** The same with other edits. */
        OfAnnotations with(List<AnnotationEdit> others) {
            return new OfAnnotations(reviewer, scales, others);
        }
    }

    /** Blocks of the article were labelled. */
    record OfBlocks(Reviewer reviewer, BlockLabelEdit edit) implements UnsavedChange {
    }

    /** Suggestions were dismissed, or offered again. */
    record OfDismissals(Reviewer reviewer, DismissalEdit edit) implements UnsavedChange {
    }

    /**
     * What is typed in a form would change annotations in this way. It replaces what was typed before; no edits when
     * nothing is being typed any more.
     */
    record InForm(Reviewer reviewer, List<AnnotationEdit> edits) implements UnsavedChange {
        public InForm {
            edits = List.copyOf(edits);
        }
    }

    /** The work in another journal was recovered, and is among the changes of this one. */
    record Recovered(String journal) implements UnsavedChange {
    }
}
