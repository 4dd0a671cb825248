package claimmark.ide.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import claimmark.core.desk.Author;
import claimmark.core.model.BlockLabel;
import claimmark.core.model.BlockLabelEdit;
import claimmark.core.model.BlockRole;
import claimmark.core.model.Reviewer;
import claimmark.core.reanchor.TargetDescriber;
import claimmark.core.text.Block;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

/**
 * Lets a reviewer label the blocks of an article as article text or as other text. Each call is one step of the
 * article's history. If the reviewer and the extraction agree on a block, an earlier label is removed and no new one is
 * added.
 */
public final class BlockLabelling {

    private final ArticleSession session;
    private final Author author;

    BlockLabelling(ArticleSession session, Author author) {
        this.session = session;
        this.author = author;
    }

    /** Labels the blocks that {@code selection} touches as text of the article. */
    public void labelArticleText(TextSpan selection) {
        label(SessionMessages.isArticleTextOperation, selection, BlockRole.PARAGRAPH);
    }

    /** Labels the blocks that {@code selection} touches as text that is not part of the article. */
    public void labelOtherText(TextSpan selection) {
        label(SessionMessages.isNotArticleTextOperation, selection, BlockRole.BOILERPLATE);
    }

    /** Whether {@code selection} touches a block that is not labelled as text of the article. */
    public boolean canBeArticleText(TextSpan selection) {
        return canBe(selection, BlockRole.PARAGRAPH);
    }

    /** Whether {@code selection} touches a block that is labelled as text of the article. */
    public boolean canBeOtherText(TextSpan selection) {
        return canBe(selection, BlockRole.BOILERPLATE);
    }

    private boolean canBe(TextSpan selection, BlockRole role) {
        return session.sidecar().refusal().isEmpty() && session.articleText().blocks().stream()
                .anyMatch(block -> touches(selection, block.span()) && !agrees(block, role));
    }

    private void label(String operation, TextSpan selected, BlockRole role) {
        if (session.sidecar().refusal().isPresent()) {
            return;
        }
        TextSpan selection = session.settle(selected);
        List<Block> found = session.structure().asFound().blocks();
        List<Block> shown = session.articleText().blocks();
        Set<BlockLabel> before = new LinkedHashSet<>();
        List<BlockLabel> after = new ArrayList<>();
        Reviewer reviewer = author.in(session.review());
        TargetDescriber describer = new TargetDescriber(session.articleCharacters());
        for (int i = 0; i < found.size(); i++) {
            Block block = found.get(i);
            if (touches(selection, block.span()) && !agrees(shown.get(i), role)) {
                before.addAll(session.structure().blockLabelsIn(block.span()));
                if (!agrees(block, role)) {
                    after.add(new BlockLabel(author.newId(), role, describer.describe(block.span()),
                            reviewer.id(), author.now(), ForeignContent.NONE));
                }
            }
        }
        session.steps().take(operation, reviewer, new BlockLabelEdit(List.copyOf(before), after));
    }

    private static boolean agrees(Block block, BlockRole role) {
        return block.type().isBoilerplate() == role.type().isBoilerplate();
    }

    /** A caret touches a block when it is inside the block or at its end. */
    private static boolean touches(TextSpan selection, TextSpan block) {
        return selection.isEmpty() ? block.start() <= selection.start() && selection.start() <= block.end()
                : block.overlaps(selection);
    }
}
