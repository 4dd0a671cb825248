package claimmark.ide.editor.marks;

import java.util.List;
import java.util.Optional;

import claimmark.core.text.SourceMap;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.ArticleSession;

/** Where places of the article text stand in the document that a page shows, and back. */
public interface SpanMapping {

    /** Empty when the page does not show the place. */
    Optional<TextSpan> toPage(TextSpan articleText);

    /** Empty when the place of the page shows nothing of the article text. */
    Optional<TextSpan> toArticleText(TextSpan page);

    /** The page shows the article text itself. */
    static SpanMapping identity() {
        return new SpanMapping() {
            @Override
            public Optional<TextSpan> toPage(TextSpan articleText) {
                return Optional.of(articleText);
            }

            @Override
            public Optional<TextSpan> toArticleText(TextSpan page) {
                return Optional.of(page);
            }
        };
    }

    /** The page shows the characters of the file, as of the last reading of the article. */
    static SpanMapping source(ArticleSession session) {
        return new SpanMapping() {
            @Override
            public Optional<TextSpan> toPage(TextSpan articleText) {
                if (articleText.end() > session.articleText().text().length()) {
                    return Optional.empty();
                }
                if (articleText.isEmpty()) {
                    return caretBefore(articleText.start());
                }
                // In the order of the text. The source has another where a table's text is moved before it.
                List<TextSpan> pieces = map().toSource(articleText);
                return pieces.isEmpty() ? Optional.empty()
                        : Optional.of(new TextSpan(pieces.stream().mapToInt(TextSpan::start).min().getAsInt(),
                                pieces.stream().mapToInt(TextSpan::end).max().getAsInt()))
                                .filter(this::isInPage);
            }

            @Override
            public Optional<TextSpan> toArticleText(TextSpan page) {
                if (!isInPage(page)) {
                    return Optional.empty();
                }
                // What was typed behind the end is not read yet.
                int end = map().sourceLength();
                TextSpan shown = map().toText(new TextSpan(Math.min(page.start(), end), Math.min(page.end(), end)));
                return shown.isEmpty() && !page.isEmpty() ? Optional.empty() : Optional.of(shown);
            }

            /** The file may have become shorter since it was read. */
            private boolean isInPage(TextSpan page) {
                return page.end() <= session.sourceDocument().getLength();
            }

            /** The caret cannot stand in markup: it goes before the next character of the source that is text. */
            private Optional<TextSpan> caretBefore(int offset) {
                return offset >= session.articleText().text().length() ? Optional.empty()
                        : toPage(new TextSpan(offset, offset + 1))
                                .map(character -> new TextSpan(character.start(), character.start()));
            }

            private SourceMap map() {
                return session.articleText().sourceMap();
            }
        };
    }
}
