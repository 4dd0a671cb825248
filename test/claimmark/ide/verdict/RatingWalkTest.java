package claimmark.ide.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.RatingScale;
import claimmark.core.model.Stance;
import claimmark.core.model.Verdict;
import claimmark.core.text.TextSpan;
import claimmark.ide.look.form.FormPlace;
import claimmark.ide.session.PlainSession;
import claimmark.ide.session.PlainTextView;
import claimmark.ide.session.ReviewContext;

/** What keys do to marks while the card is open. */
class RatingWalkTest {

    private static final String QUOTED = "\"won by far\"";

    @TempDir
    private Path folder;

    private final PlainTextView view = new PlainTextView();
    private final Shown page = new Shown();
    private String clipboard = "";
    private PlainSession plain;
    private ReviewContext article;

    /** What was shown. */
    private static final class Shown implements RatingWalk.Page {

        private Optional<RatedMark> mark = Optional.empty();
        private List<String> words = List.of();
        private final List<String> told = new ArrayList<>();
        private String end = "";

        @Override
        public void show(RatedMark shown, VerdictDraft draft, Optional<String> pasted) {
            mark = Optional.of(shown);
            words = VerdictWords.rows(draft, pasted).stream().flatMap(List::stream)
                    .map(item -> item.key() + (item.isChosen() ? "*" : " ") + item.words()).toList();
        }

        @Override
        public void showEnd(RatedMark last, String message) {
            mark = Optional.empty();
            end = message;
        }

        @Override
        public void close() {
            mark = Optional.empty();
            told.add("closed");
        }

        @Override
        public void restoreSelection() {
            told.add("restored");
        }

        @Override
        public void focus(FormPlace place, String offered) {
            told.add(place + " " + offered);
        }
    }

    @BeforeEach
    void open() throws IOException {
        plain = PlainSession.of(folder, "a.txt", "He said he " + QUOTED + " there. It cost $4 million in all.\n");
        article = plain.shownIn(view);
    }

    @AfterEach
    void close() {
        plain.close();
    }

    private AnnotationId mark(AnnotationKind kind, String words) {
        return plain.annotating.mark(kind, plain.span(words)).id();
    }

    private RatingWalk walk() {
        RatingWalk walk = new RatingWalk(article, kind -> RatingScale.fitting(kind).orElse(RatingScale.DEFAULT),
                () -> clipboard, page, RatedMark.of(article, AnnotationKind.CLAIM).orElseThrow());
        walk.begin();
        return walk;
    }

    private static void press(RatingWalk walk, String keys) {
        keys.chars().forEach(key -> VerdictKey.of(key, (char) key, 0).ifPresent(walk::answer));
    }

    private List<Annotation> annotations() {
        return plain.session.review().annotations();
    }

    private static List<String> verdicts(Annotation annotation) {
        return annotation.verdicts().stream().map(Verdict::alternateName).toList();
    }

    @Test
    void selectedWordsAreMarkedRatedAndSourcedInOneStep() {
        view.selected = plain.span(QUOTED);
        clipboard = "https://www.a.example/story";
        RatingWalk walk = walk();
        assertTrue(page.words.contains("p cite a.example, from the clipboard"), page.words.toString());
        press(walk, "1p\r");
        Annotation made = annotations().get(0);
        assertEquals(AnnotationKind.QUOTATION, made.kind());
        assertEquals(QUOTED, made.words());
        assertEquals(List.of("Verbatim"), verdicts(made));
        assertEquals("https://www.a.example/story", made.evidence().get(0).url());
        assertEquals(Stance.SUPPORTS, made.evidence().get(0).stance());
        plain.undo();
        assertEquals(List.of(), annotations());
    }

    @Test
    void escapeLeavesNoTrace() {
        view.selected = plain.span(QUOTED);
        RatingWalk walk = walk();
        press(walk, "2kt\u001B");
        assertEquals(List.of(), annotations());
        assertFalse(plain.session.isDirty());
        assertEquals(List.of("closed", "restored"), page.told);
        press(walk, "1\r");
        assertEquals(List.of(), annotations(), "a closed card takes no keys");
    }

    @Test
    void enterKeepsAndGoesToTheNextThatIsNotRated() {
        AnnotationId first = mark(AnnotationKind.CLAIM, "He said");
        AnnotationId note = mark(AnnotationKind.NOTE, "there");
        AnnotationId last = mark(AnnotationKind.STATISTIC, "$4 million");
        view.selected = new TextSpan(1, 1);
        RatingWalk walk = walk();
        assertEquals(Optional.of(first), page.mark.flatMap(RatedMark::annotation));
        press(walk, "2\r");
        assertEquals(Optional.of(last), page.mark.flatMap(RatedMark::annotation));
        assertEquals(List.of(last), article.selection().annotations());
        press(walk, "1\r");
        assertEquals(Optional.empty(), page.mark);
        assertEquals(List.of("Mostly true"), verdicts(annotation(first)));
        assertEquals(List.of("Correct"), verdicts(annotation(last)));
        assertEquals(List.of(), verdicts(annotation(note)));
    }

    @Test
    void rightPassesAndWhatWasPassedIsNotMetAgain() {
        AnnotationId first = mark(AnnotationKind.CLAIM, "He said");
        AnnotationId second = mark(AnnotationKind.CLAIM, "there");
        AnnotationId last = mark(AnnotationKind.STATISTIC, "$4 million");
        view.selected = plain.span("there");
        RatingWalk walk = walk();
        press(walk, "1");
        walk.answer(new VerdictKey.Pass());
        assertEquals(Optional.of(last), page.mark.flatMap(RatedMark::annotation));
        press(walk, "1\r");
        assertEquals(Optional.of(first), page.mark.flatMap(RatedMark::annotation));
        walk.answer(new VerdictKey.Pass());
        assertEquals(Optional.empty(), page.mark);
        assertEquals(VerdictMessages.onlyPassed, page.end);
        assertEquals(List.of(), verdicts(annotation(second)), "what was chosen and not kept leaves no trace");
        assertEquals(List.of("Correct"), verdicts(annotation(last)));
    }

    @Test
    void whereNothingIsLeftTheCardStaysAndTakesTheKeysUntilEscape() {
        AnnotationId only = mark(AnnotationKind.CLAIM, "He said");
        mark(AnnotationKind.STATISTIC, "$4 million");
        RatingWalk walk = walk();
        press(walk, "1\r1\r");
        assertEquals(VerdictMessages.allRated, page.end);
        assertEquals(List.of(), page.told);
        plain.told();
        press(walk, "2kps\r");
        assertEquals(0, plain.told());
        assertEquals(List.of("True"), verdicts(annotation(only)));
        press(walk, "\u001B");
        assertEquals(List.of("closed"), page.told);
        assertEquals(plain.span("$4 million").start(), view.selected.start());
    }

    @Test
    void leavingFurtherOnStaysThere() {
        mark(AnnotationKind.CLAIM, "He said");
        mark(AnnotationKind.STATISTIC, "$4 million");
        RatingWalk walk = walk();
        press(walk, "1\r2\u001B");
        assertEquals(List.of("closed"), page.told);
        assertEquals(plain.span("$4 million").start(), view.selected.start());
    }

    @Test
    void wordsThatArePassedAreNotMarked() {
        AnnotationId before = mark(AnnotationKind.CLAIM, "He said");
        AnnotationId behind = mark(AnnotationKind.STATISTIC, "$4 million");
        view.selected = plain.span(QUOTED);
        RatingWalk walk = walk();
        walk.answer(new VerdictKey.Pass());
        assertEquals(Optional.of(behind), page.mark.flatMap(RatedMark::annotation));
        walk.answer(new VerdictKey.Pass());
        assertEquals(Optional.of(before), page.mark.flatMap(RatedMark::annotation));
        assertEquals(2, annotations().size());
    }

    private Annotation annotation(AnnotationId id) {
        return plain.session.review().annotation(id).orElseThrow();
    }

    @Test
    void keepingWhatWasNotChangedIsNoStep() {
        AnnotationId id = mark(AnnotationKind.CLAIM, "He said");
        plain.told();
        press(walk(), "\r");
        assertEquals(0, plain.told());
        assertEquals(List.of(), verdicts(annotation(id)));
    }

    @Test
    void lettersGoToTheNextKindAndTheNextStatus() {
        AnnotationId id = mark(AnnotationKind.CLAIM, "He said");
        press(walk(), "kt\r");
        assertEquals(AnnotationKind.QUOTATION, annotation(id).kind());
        assertEquals("inProgress", annotation(id).status().token());
    }

    @Test
    void aLetterKeepsWhatWasChosenAndLeadsToTheForm() {
        AnnotationId id = mark(AnnotationKind.CLAIM, "He said");
        clipboard = "https://a.example";
        press(walk(), "e5s");
        assertEquals(List.of("False"), verdicts(annotation(id)));
        assertEquals(List.of("closed", "EVIDENCE https://a.example"), page.told);
    }

    @Test
    void whatWasTypedOnTheFormComesFromTheTextOnlyWhereThereIsAnAddress() {
        mark(AnnotationKind.CLAIM, "He said");
        clipboard = "no address";
        press(walk(), "ps");
        assertEquals(List.of("closed", "EVIDENCE "), page.told);
    }

    @Test
    void whatHappensElsewhereClosesTheCardAndChangesNothing() {
        AnnotationId id = mark(AnnotationKind.CLAIM, "He said");
        RatingWalk walk = walk();
        press(walk, "1");
        plain.annotating.delete(List.of(id));
        assertEquals(List.of("closed"), page.told);
        walk.finish();
        assertEquals(List.of(), annotations());
    }

    @Test
    void typingInTheArticleClosesTheCard() {
        mark(AnnotationKind.CLAIM, "He said");
        walk();
        plain.type("cost", "costs");
        assertEquals(List.of("closed"), page.told);
    }

    @Test
    void goingElsewhereKeepsWhatWasChosen() {
        AnnotationId id = mark(AnnotationKind.CLAIM, "He said");
        RatingWalk walk = walk();
        press(walk, "1");
        walk.finish();
        assertEquals(List.of("True"), verdicts(annotation(id)));
    }

    @Test
    void theChosenStepIsTold() {
        mark(AnnotationKind.CLAIM, "He said");
        RatingWalk walk = walk();
        assertTrue(page.words.contains("1 \u2713 True"), page.words.toString());
        press(walk, "1");
        assertTrue(page.words.contains("1*\u2713 True"), page.words.toString());
    }
}
