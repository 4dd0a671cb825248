package claimmark.ide.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.texteditor.StatusLineContributionItem;

import claimmark.core.language.LanguageGuess;
import claimmark.core.language.WordCount;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Sourced;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionListener;

/** The field of the status line that tells an article's words, reading time, language and encoding. */
final class ArticleStatus implements SessionListener {

    private static final String ID = "claimmark.articleStatus";
    /** In characters: as much as the longest text is likely to be. */
    private static final int WIDTH = 46;
    private static final String SEPARATOR = " \u00B7 ";

    private final StatusLineContributionItem item = new StatusLineContributionItem(ID, true, WIDTH);
    private final ISelectionChangedListener selectionFollower = event -> show();
    private @Nullable ArticleEditor editor;
    private @Nullable ReviewContext context;
    private int words;
    private String language = "";
    private String text = "";

    StatusLineContributionItem item() {
        return item;
    }

    /** What is told at the moment. */
    String text() {
        return text;
    }

    /** Tells of the article in {@code other} from now on; of none when it is null. */
    void follow(@Nullable ArticleEditor other) {
        if (other == editor && (other == null || context != null)) {
            return;
        }
        stop();
        editor = other;
        context = other == null ? null : other.getAdapter(ReviewContext.class);
        if (context != null && other != null) {
            context.session().addListener(this);
            if (other.getSite().getSelectionProvider() instanceof IPostSelectionProvider provider) {
                provider.addPostSelectionChangedListener(selectionFollower);
            }
            showArticle();
        } else {
            Optional<String> why = other == null ? Optional.empty() : other.awaitedReview();
            tell(why.isPresent() ? EditorMessages.reviewBeingRead : "", why.orElse(EditorMessages.statusTooltip));
        }
    }

    private void tell(String now, String tooltip) {
        text = now;
        item.setText(now);
        item.setToolTipText(tooltip);
    }

    private void stop() {
        @Nullable ReviewContext followed = context;
        @Nullable ArticleEditor shown = editor;
        if (followed != null && shown != null) {
            followed.session().removeListener(this);
            if (shown.getSite().getSelectionProvider() instanceof IPostSelectionProvider provider) {
                provider.removePostSelectionChangedListener(selectionFollower);
            }
        }
    }

    @Override
    public void sessionChanged(SessionEvent event) {
        if (event.isAbout(Topic.ARTICLE)) {
            showArticle();
        }
    }

    private void showArticle() {
        if (context != null) {
            ArticleText article = context.session().articleText();
            words = WordCount.of(article);
            language = language(article);
            show();
        }
    }

    private static String language(ArticleText article) {
        return article.metadata().language().map(Sourced::value).or(() -> LanguageGuess.of(article))
                .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage()).orElse("");
    }

    private void show() {
        @Nullable ReviewContext shown = context;
        if (shown != null) {
            List<String> parts = new ArrayList<>();
            parts.add(counted(shown));
            parts.add(words == 0 ? "" : NLS.bind(EditorMessages.minutes, WordCount.minutesToRead(words)));
            parts.add(language);
            parts.add(shown.session().charset().displayName());
            parts.removeIf(String::isEmpty);
            tell(String.join(SEPARATOR, parts), EditorMessages.statusTooltip);
        }
    }

    private String counted(ReviewContext shown) {
        ArticleSession session = shown.session();
        Optional<TextSpan> selected = shown.textView().selection().filter(span -> !span.isEmpty())
                .filter(span -> span.end() <= session.readingDocument().getLength());
        return selected.map(span -> NLS.bind(EditorMessages.selectedWords,
                WordCount.of(session.articleCharacters(), span), words))
                .orElseGet(() -> words == 1 ? EditorMessages.oneWord : NLS.bind(EditorMessages.words, words));
    }
}
