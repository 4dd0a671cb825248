package claimmark.ide.session;

import java.util.ArrayList;
import java.util.List;

import claimmark.core.dismissal.DismissalEdit;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.BlockLabelEdit;
import claimmark.core.recovery.UnsavedChange;
import claimmark.core.text.Difference;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.event.SessionEvents;
import claimmark.ide.session.recovery.SessionJournal;
import claimmark.ide.session.text.ArticleDocuments;
import claimmark.ide.session.text.SessionStructure;
import claimmark.ide.session.unsaved.UnsavedWork;

/**
 * The parts of a session that its two files are read into and saved from.
 *
 * @param documents the text of the article
 * @param structure the blocks of the article
 * @param review the annotations
 * @param unsaved the unsaved work
 * @param journal keeps the unsaved work for a crash
 * @param events notify the listeners of the session
 */
record SessionParts(ArticleDocuments documents, SessionStructure structure, SessionReview review, UnsavedWork unsaved,
        SessionJournal journal, SessionEvents events) {

    /**
     * Begins the journal anew after a file was saved or read anew.
     *
     * @param saved the characters of the article as they were saved or read last
     */
    void keepUnsaved(String saved) {
        List<UnsavedChange> changes = new ArrayList<>();
        if (unsaved.isTextDirty()) {
            String now = documents.source().get();
            Difference difference = Difference.between(saved, new TextSpan(0, saved.length()), now);
            changes.add(new UnsavedChange.OfFile(new TextReplacement(difference.span().start(),
                    difference.span().of(saved), difference.replacement())));
            if (documents.page() != documents.source()) {
                changes.add(new UnsavedChange.WholePage(documents.characters(), documents.isTyping()));
            }
        }
        review.unsaved(documents.characters()).forEach(
                step -> changes.add(new UnsavedChange.OfAnnotations(step.reviewer(), step.scales(), step.edits())));
        BlockLabelEdit labels = review.unsavedLabels(structure.described());
        if (!labels.isNone()) {
            changes.add(new UnsavedChange.OfBlocks(review.reviewer(), labels));
        }
        DismissalEdit dismissed = review.unsavedDismissals();
        if (!dismissed.isNone()) {
            changes.add(new UnsavedChange.OfDismissals(review.reviewer(), dismissed));
        }
        List<AnnotationEdit> typed = unsaved.inForms();
        if (!typed.isEmpty()) {
            changes.add(new UnsavedChange.InForm(review.reviewer(), typed));
        }
        journal.restart(changes);
    }
}
