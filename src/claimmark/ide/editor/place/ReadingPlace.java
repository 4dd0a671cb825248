package claimmark.ide.editor.place;

import java.util.Optional;

import claimmark.core.anchor.Bookmark;
import claimmark.core.model.AnnotationId;

/**
 * Where one was in an article.
 *
 * @param page the index of the page that was in front, whose text the bookmarks are about
 * @param top where the first row in sight began
 * @param caret where the caret stood
 * @param annotation the annotation that was selected; empty when none was
 */
public record ReadingPlace(int page, Bookmark top, Bookmark caret, Optional<AnnotationId> annotation) {
}
