package claimmark.ide.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.StatusLineContributionItem;

import claimmark.core.language.LanguageGuess;
import claimmark.core.language.WordCount;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Sourced;
import claimmark.core.text.TextSpan;
import claimmark.ide.editor.encoding.EncodingStatus;
import claimmark.ide.look.OneLine;
import claimmark.ide.look.status.StatusFeatures;
import claimmark.ide.look.status.StatusText;
import claimmark.ide.session.ArticleBeingRead;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionListener;

/** The field of the status line that tells an article's words, reading time and language; its encoding is beside it. */
final class ArticleStatus implements SessionListener {

    private static final String ID = "claimmark.articleStatus";
    /** In characters: as much as the longest text is likely to be. */
    private static final int WIDTH = 52;

    private final StatusLineContributionItem item = new StatusLineContributionItem(ID, true, WIDTH);
    private final ISelectionChangedListener selectionFollower = event -> showAgain();
    private final EncodingStatus encoding;
    private Optional<Followed> followed = Optional.empty();
    private Optional<UnusualInWords> unusual = Optional.empty();
    private List<StatusText> brought = List.of();
    private int words;
    private String language = "";
    private String text = "";

    /** An article, and what tells that another part of it is selected. */
    private record Followed(ReviewContext article, Optional<IPostSelectionProvider> selections) {
    }

    /** @param encoding tells the encoding of the same article */
    ArticleStatus(EncodingStatus encoding) {
        this.encoding = encoding;
    }

    EncodingStatus encodingItem() {
        return encoding;
    }

    StatusLineContributionItem item() {
        return item;
    }

    /** What is told at the moment. */
    String text() {
        return text;
    }

    /** Tells of the article in {@code editor} from now on; of none when it is null. */
    void follow(@Nullable IEditorPart editor) {
        Optional<ReviewContext> article = Optional.ofNullable(editor)
                .map(shown -> Adapters.adapt(shown, ReviewContext.class));
        if (article.isPresent() && article.equals(followed.map(Followed::article))) {
            return;
        }
        followed.ifPresent(this::stop);
        followed = article.map(shown -> new Followed(shown, selections(editor)));
        followed.ifPresentOrElse(this::start, () -> tellWhatIsAwaited(editor));
    }

    private static Optional<IPostSelectionProvider> selections(@Nullable IEditorPart editor) {
        return editor != null && editor.getSite().getSelectionProvider() instanceof IPostSelectionProvider provider
                ? Optional.of(provider) : Optional.empty();
    }

    private void start(Followed begun) {
        brought = StatusFeatures.open(begun.article(), this::showAgain);
        begun.article().session().addListener(this);
        begun.selections().ifPresent(provider -> provider.addPostSelectionChangedListener(selectionFollower));
        count(begun.article());
    }

    private void stop(Followed before) {
        brought.forEach(StatusText::close);
        brought = List.of();
        before.article().session().removeListener(this);
        before.selections().ifPresent(provider -> provider.removePostSelectionChangedListener(selectionFollower));
    }

    private void tellWhatIsAwaited(@Nullable IEditorPart editor) {
        Optional<String> whyReadOnly = Optional.ofNullable(editor)
                .map(shown -> Adapters.adapt(shown, ArticleBeingRead.class)).flatMap(ArticleBeingRead::whyReadOnly);
        encoding.showNone();
        tell(whyReadOnly.isPresent() ? EditorMessages.reviewBeingRead : "",
                whyReadOnly.orElse(EditorMessages.statusTooltip));
    }

    private void tell(String now, String tooltip) {
        text = now;
        item.setText(now);
        item.setToolTipText(tooltip);
    }

    @Override
    public void sessionChanged(SessionEvent event) {
        if (event.isAbout(Topic.ARTICLE)) {
            followed.map(Followed::article).ifPresent(this::count);
        } else if (event.isAbout(Topic.UNUSUAL)) {
            followed.map(Followed::article).ifPresent(this::countUnusual);
        } else if (event.isAbout(Topic.ENCODING)) {
            showAgain();
        }
    }

    private void count(ReviewContext article) {
        ArticleText read = article.session().articleText();
        words = WordCount.of(read);
        language = language(read);
        countUnusual(article);
    }

    private void countUnusual(ReviewContext article) {
        ArticleSession session = article.session();
        unusual = UnusualInWords.of(session.unusual().found(), session.articleCharacters());
        show(article);
    }

    private static String language(ArticleText article) {
        return article.metadata().language().map(Sourced::value).or(() -> LanguageGuess.of(article))
                .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage()).orElse("");
    }

    private void showAgain() {
        followed.map(Followed::article).ifPresent(this::show);
    }

    private void show(ReviewContext article) {
        List<String> parts = new ArrayList<>();
        parts.add(unusual.map(UnusualInWords::count).orElse(""));
        parts.add(counted(article));
        parts.add(words == 0 ? "" : NLS.bind(EditorMessages.minutes, WordCount.minutesToRead(words)));
        brought.forEach(feature -> parts.add(feature.text()));
        parts.add(language);
        encoding.show(article.session().encoding());
        tell(OneLine.join(parts), unusual.map(UnusualInWords::list).orElse(EditorMessages.statusTooltip));
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
