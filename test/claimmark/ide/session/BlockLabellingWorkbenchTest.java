package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;

import org.eclipse.core.commands.Command;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.junit.jupiter.api.Test;

import claimmark.core.text.Block;
import claimmark.core.text.BlockType;
import claimmark.core.text.TextSpan;
import claimmark.ide.OnSeedArticle;
import claimmark.ide.Ui;

/** A reviewer's word on what a block is counts at once, can be undone, and is kept beside the article. */
class BlockLabellingWorkbenchTest extends OnSeedArticle {

    private static final String SLOGAN = "Inform - Connect - Empower";
    private static final String INVITATION = "Putin repeated an invitation";

    @Test
    void articleTextIsUnfoldedAtOnce() {
        assertEquals(BlockType.FURNITURE, type(SLOGAN));
        assertFalse(shown().contains(SLOGAN));
        Ui.command("claimmark.command.foldFurniture", article.editor());
        command("claimmark.command.isArticleText", SLOGAN);
        Ui.command("claimmark.command.foldFurniture", article.editor());
        assertEquals(BlockType.PARAGRAPH, type(SLOGAN));
        assertTrue(shown().contains(SLOGAN));
        assertFalse(shown().contains("Thomson Reuters Foundation\n\n"));
    }

    @Test
    void whatIsNoArticleTextIsFoldedAtOnceAndUndoBringsItBack() {
        command("claimmark.command.isNotArticleText", INVITATION);
        assertEquals(BlockType.BOILERPLATE, type(INVITATION));
        assertFalse(shown().contains(INVITATION));
        assertTrue(article.isDirty());
        article.undo();
        assertEquals(BlockType.PARAGRAPH, type(INVITATION));
        assertTrue(shown().contains(INVITATION));
        assertFalse(article.isDirty());
        article.redo();
        assertFalse(shown().contains(INVITATION));
    }

    @Test
    void theWordIsKeptWithWhoAndWhenAndFoundAgainInAChangedArticle() throws Exception {
        command("claimmark.command.isNotArticleText", INVITATION);
        article.save();
        String sidecar = Files.readString(article.sidecar());
        assertTrue(sidecar.contains("<block id=\"urn:uuid:"), sidecar);
        assertTrue(sidecar.contains("role=\"boilerplate\"\n      creator=\""), sidecar);
        article.closeEditor();
        Files.writeString(article.path(), "Breaking news\n\n" + Files.readString(article.path()));
        article.open();
        assertEquals(BlockType.BOILERPLATE, type(INVITATION));
        assertFalse(shown().contains(INVITATION));
    }

    @Test
    void theWordFollowsItsBlockWhileTheArticleIsEdited() {
        command("claimmark.command.isNotArticleText", INVITATION);
        article.type("MOSCOW, Nov 13", "MOSCOW, 13 November");
        article.type("Putin repeated an invitation", "Putin repeated his invitation");
        awaitReading();
        assertEquals(BlockType.BOILERPLATE, type("Putin repeated his invitation"));
    }

    @Test
    void takingTheWordBackLeavesNothingBehind() {
        command("claimmark.command.isNotArticleText", INVITATION);
        Ui.command("claimmark.command.foldFurniture", article.editor());
        command("claimmark.command.isArticleText", INVITATION);
        assertEquals(BlockType.PARAGRAPH, type(INVITATION));
        assertTrue(Ui.call(() -> article.session().review().structure()).isEmpty());
    }

    @Test
    void whatWasFoundNeedsNoLabel() {
        putCaret(INVITATION);
        assertFalse(isEnabled("claimmark.command.isArticleText"));
        assertTrue(isEnabled("claimmark.command.isNotArticleText"));
    }

    private void command(String id, String words) {
        putCaret(words);
        Ui.command(id, article.editor());
    }

    private void putCaret(String words) {
        TextSpan span = article.find(words);
        Ui.run(() -> viewer().setSelectedRange(span.start() + 2, 0));
    }

    private boolean isEnabled(String id) {
        return Ui.call(() -> {
            Ui.page().activate(article.editor());
            IEvaluationContext state = article.editor().getSite().getService(IHandlerService.class).getCurrentState();
            Command command = article.editor().getSite().getService(ICommandService.class).getCommand(id);
            command.setEnabled(state);
            return command.isEnabled();
        });
    }

    private BlockType type(String words) {
        TextSpan span = article.find(words);
        return Ui.call(() -> article.session().articleText().blocks().stream()
                .filter(block -> block.span().contains(span.start())).map(Block::type).findFirst().orElseThrow());
    }

    private String shown() {
        return Ui.call(() -> viewer().getTextWidget().getText());
    }

    private ITextViewer viewer() {
        return (ITextViewer) ((MultiPageEditorPart) article.editor()).getAdapter(ITextOperationTarget.class);
    }
}
