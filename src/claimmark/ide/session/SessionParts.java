package claimmark.ide.session;

import claimmark.ide.session.event.SessionEvents;
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
 * @param events notify the listeners of the session
 */
record SessionParts(ArticleDocuments documents, SessionStructure structure, SessionReview review, UnsavedWork unsaved,
        SessionEvents events) {
}
