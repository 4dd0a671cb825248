package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.desk.Author;
import claimmark.core.model.BlockLabel;
import claimmark.core.model.BlockRole;
import claimmark.core.text.Block;
import claimmark.core.text.TextSpan;

/** What a reviewer says of the blocks of an article, in a session without a workbench. */
class BlockLabellingTest {

    private static final String PAGE = "<body><nav><a href=a>Home</a> <a href=b>News</a></nav><article><h1>Taxes</h1>"
            + "<p>The minister said on Monday that taxes fell in spring, and that wages rose.</p>"
            + "<p>Nobody else said so, and the opposition asked who had counted.</p></article></body>";

    private static final String LAST = "Nobody else said so, and the opposition asked who had counted.";
    private static final String TEXT = "Taxes\n\n"
            + "The minister said on Monday that taxes fell in spring, and that wages rose.\n\n" + LAST + "\n";

    @TempDir
    private Path folder;
    private int ids;

    private BlockLabelling labelling(PlainSession article) {
        return new BlockLabelling(article.session,
                new Author(() -> "Ada", () -> Instant.parse("2026-05-03T12:00:00Z"), () -> "urn:block:" + ++ids));
    }

    private static Block block(PlainSession article, String words) {
        int at = article.text().indexOf(words);
        return article.session.articleText().blocks().stream().filter(block -> block.span().contains(at)).findFirst()
                .orElseThrow();
    }

    private static TextSpan caret(int offset) {
        return new TextSpan(offset, offset);
    }

    @Test
    void aCaretTouchesTheBlockThatItStandsInOrAtAnEndOf() throws Exception {
        try (PlainSession article = PlainSession.of(folder, "a.html", PAGE)) {
            BlockLabelling labelling = labelling(article);
            TextSpan paragraph = block(article, "The minister").span();
            assertTrue(labelling.canBeOtherText(caret(paragraph.start())));
            assertTrue(labelling.canBeOtherText(caret(paragraph.end())));
            assertFalse(labelling.canBeArticleText(caret(paragraph.end())));
            TextSpan furniture = block(article, "News").span();
            assertTrue(labelling.canBeArticleText(caret(furniture.start())));
            assertTrue(labelling.canBeArticleText(caret(furniture.end())));
            assertFalse(labelling.canBeOtherText(caret(furniture.end())));
        }
    }

    @Test
    void aSelectionTouchesWhatItCoversSomethingOf() throws Exception {
        try (PlainSession article = PlainSession.of(folder, "a.html", PAGE)) {
            BlockLabelling labelling = labelling(article);
            TextSpan first = block(article, "The minister").span();
            TextSpan second = block(article, "Nobody").span();
            labelling.labelOtherText(new TextSpan(first.start() + 4, second.start()));
            assertTrue(block(article, "The minister").type().isBoilerplate());
            assertFalse(block(article, "Nobody").type().isBoilerplate());
            labelling.labelOtherText(new TextSpan(first.end() - 1, second.start() + 1));
            assertTrue(block(article, "Nobody").type().isBoilerplate());
        }
    }

    @Test
    void whatTheExtractionSaysTooIsNoLabel() throws Exception {
        try (PlainSession article = PlainSession.of(folder, "a.html", PAGE)) {
            BlockLabelling labelling = labelling(article);
            TextSpan paragraph = block(article, "The minister").span();
            labelling.labelArticleText(paragraph);
            assertEquals(List.of(), article.session.review().structure());
            assertFalse(article.session.isDirty());
            labelling.labelOtherText(paragraph);
            assertEquals(List.of(BlockRole.BOILERPLATE),
                    article.session.review().structure().stream().map(BlockLabel::role).toList());
            assertEquals(paragraph.of(article.text()), article.session.review().structure().get(0).target().quote()
                    .exact());
            labelling.labelArticleText(paragraph);
            assertEquals(List.of(), article.session.review().structure());
        }
    }

    @Test
    void aLabelIsOneStepWithANameOfItsOwn() throws Exception {
        try (PlainSession article = PlainSession.of(folder, "a.html", PAGE)) {
            BlockLabelling labelling = labelling(article);
            TextSpan paragraph = block(article, "The minister").span();
            TextSpan furniture = block(article, "News").span();
            labelling.labelOtherText(paragraph);
            assertEquals("This Is Not Article Text", undoLabel(article));
            labelling.labelArticleText(furniture);
            assertEquals("This Is Article Text", undoLabel(article));
            assertEquals(2, article.session.review().structure().size());
            article.undo();
            assertTrue(block(article, "News").type().isBoilerplate());
            assertTrue(block(article, "The minister").type().isBoilerplate());
            article.undo();
            assertFalse(block(article, "The minister").type().isBoilerplate());
            article.redo();
            assertTrue(block(article, "The minister").type().isBoilerplate());
        }
    }

    @Test
    void aLabelIsSavedWhereItsBlockStandsThen() throws Exception {
        try (PlainSession article = PlainSession.of(folder, "a.txt", TEXT)) {
            labelling(article).labelOtherText(block(article, "Nobody").span());
            article.type("Taxes", "A word on taxes");
            article.session.files().save(false);
        }
        try (PlainSession again = PlainSession.open(folder.resolve("a.txt"))) {
            TextSpan paragraph = TextSpan.ofLength(again.text().indexOf("Nobody"), LAST.length());
            assertEquals(Optional.of(paragraph), again.session.review().structure().get(0).target().span());
            assertTrue(block(again, "Nobody").type().isBoilerplate());
        }
    }

    private static String undoLabel(PlainSession article) {
        return OperationHistoryFactory.getOperationHistory().getUndoOperation(article.session.undoContext()).getLabel();
    }
}
