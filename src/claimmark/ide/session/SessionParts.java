package claimmark.ide.session;

import claimmark.ide.session.event.SessionEvents;
import claimmark.ide.session.text.ArticleDocuments;
import claimmark.ide.session.text.SessionStructure;
import claimmark.ide.session.unsaved.UnsavedWork;

/**
 * What is read from, and saved to, the two files of an article.
 *
 * @param documents its text
 * @param structure what its blocks are
 * @param review its annotations
 * @param unsaved what of it is not saved
 * @param events tell what happens to it
 */
record SessionParts(ArticleDocuments documents, SessionStructure structure, SessionReview review, UnsavedWork unsaved,
        SessionEvents events) {
}
