package claimmark.ide.suggest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.text.IDocumentExtension4;

import claimmark.core.model.AnnotationKind;
import claimmark.core.suggest.SuggestionEngine;
import claimmark.core.suggest.Suggestions;
import claimmark.core.suggest.review.DismissedSuggestions;
import claimmark.core.suggest.review.LiveSuggestions;
import claimmark.core.suggest.review.MarkedSpans;
import claimmark.core.suggest.review.OfferedSuggestion;
import claimmark.core.suggest.review.SortedSuggestions;
import claimmark.core.text.ArticleText;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionListener;
import claimmark.ide.session.text.TextFollower;
import claimmark.ide.session.work.BackgroundWork;
import claimmark.ide.session.work.UiThread.Pause;
import claimmark.ide.session.work.WorkInProgress;

/**
 * The suggestions for one open article. They are looked for in the background, first when the article has been painted,
 * and again whenever it was read anew; then only in sentences that changed. For the UI thread.
 */
public final class ArticleSuggestions implements SessionListener {

    /** In UTF-16 units; in a longer text nothing is suggested, for that would take minutes after each edit. */
    private static final int LONGEST = 2_000_000;

    private final ArticleSession session;
    private final Function<WantedSuggestions, SuggestionEngine> engines;
    private final Supplier<WantedSuggestions> wanted;
    private final BackgroundWork background;
    private final Pause pause;
    private final TextFollower text;
    private final LiveSuggestions live = new LiveSuggestions();
    private final Set<Runnable> listeners = new LinkedHashSet<>();
    private final Set<Runnable> currentListeners = new LinkedHashSet<>();
    private Optional<WorkInProgress<Suggestions>> work = Optional.empty();
    private Optional<Suggestions> last = Optional.empty();
    private Optional<SortedSuggestions> sorted = Optional.of(SortedSuggestions.NONE);
    private Optional<Integer> current = Optional.empty();

    /**
     * @param engines makes the engine for what is wanted, away from the UI thread
     * @param wanted tells what is to be suggested
     * @param pauses makes the pause before something is looked for
     */
    ArticleSuggestions(ArticleSession session, Function<WantedSuggestions, SuggestionEngine> engines,
            Supplier<WantedSuggestions> wanted, BackgroundWork background, Function<Runnable, Pause> pauses) {
        this.session = session;
        this.engines = engines;
        this.wanted = wanted;
        this.background = background;
        pause = pauses.apply(this::find);
        text = new TextFollower(edit -> {
            live.textChanged(edit);
            sorted = Optional.empty();
        });
        session.readingDocument().addDocumentListener(text);
        session.addListener(this);
        findSoon();
    }

    /** @param listener is run when other suggestions are open than before */
    void add(Runnable listener) {
        listeners.add(listener);
    }

    void remove(Runnable listener) {
        listeners.remove(listener);
    }

    /** @param listener is run when the reviewer is at another suggestion than before; the same ones are open then */
    void addForCurrent(Runnable listener) {
        currentListeners.add(listener);
    }

    void removeForCurrent(Runnable listener) {
        currentListeners.remove(listener);
    }

    /** How many listeners there are. */
    int followers() {
        return listeners.size();
    }

    /** Looks for suggestions when the UI thread has had a moment for other things. */
    void findSoon() {
        pause.begin();
    }

    private void find() {
        ArticleText article = session.articleText();
        boolean isBeingRead = !article.text().equals(session.articleCharacters());
        if (background.isClosed() || isBeingRead) {
            // When it is read, this is told.
            return;
        }
        if (isTooLong()) {
            tell();
            return;
        }
        work.ifPresent(WorkInProgress::cancel);
        long stamp = stamp();
        WantedSuggestions now = wanted.get();
        Set<AnnotationKind> kinds = now.kinds();
        Optional<Suggestions> before = last;
        if (kinds.isEmpty() && before.isEmpty()) {
            return;
        }
        work = Optional.of(background.start(SuggestMessages.finding, false, cancellation -> {
            SuggestionEngine engine = engines.apply(now);
            Suggestions found = before.isPresent() ? engine.suggest(article, before.get(), cancellation)
                    : engine.suggest(article, cancellation);
            return new Suggestions(found.text(),
                    found.list().stream().filter(each -> kinds.contains(each.kind())).toList(), found.bySentence());
        }, outcome -> outcome.ifDone().filter(found -> stamp == stamp()).ifPresent(this::take)));
    }

    private long stamp() {
        return ((IDocumentExtension4) session.readingDocument()).getModificationStamp();
    }

    private void take(Suggestions found) {
        last = Optional.of(found);
        live.found(found);
        tell();
    }

    @Override
    public void sessionChanged(SessionEvent event) {
        if (event.isAbout(Topic.ARTICLE)) {
            findSoon();
        }
        if (event.isAboutReview() || event.isAbout(Topic.DISMISSALS) || event.isAbout(Topic.SIDECAR)
                || event.isAbout(Topic.PLACES)) {
            tell();
        }
    }

    /** Tells that other suggestions are open than before. */
    void tell() {
        sorted = Optional.empty();
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Whether nothing is suggested because the text is too long. */
    boolean isTooLong() {
        return session.readingDocument().getLength() > LONGEST && !wanted.get().kinds().isEmpty();
    }

    /** Whether the article was looked at already. */
    boolean isKnown() {
        return last.isPresent();
    }

    /** Whether it is known that the article is in a language of which no words are known. */
    boolean isInOtherLanguage() {
        return last.filter(found -> found.text().language().isPresent() && !found.text().isEnglish()).isPresent();
    }

    /** The suggestions that are open, and those that were dismissed. */
    public SortedSuggestions sorted() {
        SortedSuggestions now = sorted.orElseGet(this::sort);
        sorted = Optional.of(now);
        return now;
    }

    private SortedSuggestions sort() {
        String characters = session.articleCharacters();
        WantedSuggestions now = wanted.get();
        List<OfferedSuggestion> all = live.now(span -> span.of(characters)).stream().filter(now::include).toList();
        if (all.isEmpty()) {
            return SortedSuggestions.NONE;
        }
        MarkedSpans marks = new MarkedSpans();
        session.review().annotations().forEach(annotation -> session.places().span(annotation.id())
                .ifPresent(span -> marks.add(annotation.kind(), span)));
        return SortedSuggestions.of(all, marks, new DismissedSuggestions(session.review().dismissals()));
    }

    /** The suggestions that the reviewer has not decided, in the order of the text. */
    public List<OfferedSuggestion> open() {
        return sorted().open();
    }

    /** An open suggestion; empty when it was decided, or is gone. */
    public Optional<OfferedSuggestion> open(int id) {
        return open().stream().filter(each -> each.id() == id).findFirst();
    }

    /** The open suggestion at a place of the text: the shortest, where there are several. */
    public Optional<OfferedSuggestion> at(TextSpan place) {
        return open().stream().filter(each -> each.span().start() <= place.start() && place.end() <= each.span().end())
                .min((one, other) -> Integer.compare(one.span().length(), other.span().length()));
    }

    /** The suggestion that the reviewer is at; empty when it is none. */
    public Optional<Integer> current() {
        return current;
    }

    /** Notes that the reviewer is at a suggestion. */
    public void setCurrent(Optional<Integer> id) {
        if (!current.equals(id)) {
            current = id;
            List.copyOf(currentListeners).forEach(Runnable::run);
        }
    }

    void close() {
        session.removeListener(this);
        session.readingDocument().removeDocumentListener(text);
        background.close();
    }
}
