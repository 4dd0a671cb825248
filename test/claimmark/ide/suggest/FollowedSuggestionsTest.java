package claimmark.ide.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.model.AnnotationKind;
import claimmark.core.suggest.SuggestionEngine;
import claimmark.core.suggest.review.UserWords;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.PlainSession;
import claimmark.ide.session.work.BackgroundWork;
import claimmark.ide.session.work.HeldUi;
import claimmark.ide.session.work.HeldWorkers;

/** How long the suggestions for an article are kept, and who is told of them. */
class FollowedSuggestionsTest {

    @TempDir
    private Path folder;
    private final HeldUi ui = new HeldUi();
    private final FollowedSuggestions followed = new FollowedSuggestions(this::open);
    private PlainSession plain;
    private int panel;
    private int form;
    private int commands;
    private final Runnable onPanel = () -> panel++;
    private final Runnable onForm = () -> form++;

    private ArticleSuggestions open(ArticleSession article) {
        return new ArticleSuggestions(article, wanted -> new SuggestionEngine(List.of()),
                () -> new WantedSuggestions(Set.of(AnnotationKind.CLAIM), Optional.empty(), 0, UserWords.NONE),
                new BackgroundWork(new HeldWorkers(), ui), found -> ui.pause(0, found));
    }

    @BeforeEach
    void open() throws IOException {
        plain = PlainSession.of(folder, "a.txt", "One said two.\n");
        followed.add(() -> commands++);
    }

    @AfterEach
    void close() {
        plain.close();
    }

    private void mark() {
        plain.annotating.mark(AnnotationKind.NOTE, new TextSpan(0, 3));
    }

    @Test
    void allWhoFollowOneArticleShareItsSuggestionsAndAreTold() {
        assertSame(followed.follow(plain.session, onPanel), followed.follow(plain.session, onForm));
        mark();
        assertEquals(List.of(1, 1, 1), List.of(panel, form, commands));
    }

    @Test
    void whoFollowsNoMoreIsNotToldAndTheOthersAre() {
        ArticleSuggestions shared = followed.follow(plain.session, onPanel);
        followed.follow(plain.session, onForm);
        followed.unfollow(plain.session, onPanel);
        mark();
        assertEquals(List.of(0, 1, 1), List.of(panel, form, commands));
        assertEquals(Optional.of(shared), followed.find(plain.session));
    }

    @Test
    void theyAreDroppedWithTheLastWhoFollowsThem() {
        ArticleSuggestions before = followed.follow(plain.session, onPanel);
        followed.unfollow(plain.session, onPanel);
        assertEquals(Optional.empty(), followed.find(plain.session));
        assertEquals(List.of(), followed.all());
        assertEquals(1, commands, "what was offered is not any more");
        mark();
        assertEquals(1, commands, "they follow the article no more");
        assertNotSame(before, followed.follow(plain.session, onPanel));
    }

    @Test
    void whoNeverFollowedEndsNothing() {
        followed.unfollow(plain.session, onForm);
        followed.follow(plain.session, onPanel);
        followed.unfollow(plain.session, onForm);
        mark();
        assertEquals(1, panel);
    }
}
