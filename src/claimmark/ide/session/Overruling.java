package claimmark.ide.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import claimmark.core.model.BlockRole;
import claimmark.core.model.Overrule;
import claimmark.core.model.OverruleEdit;
import claimmark.core.reanchor.TargetDescriber;
import claimmark.core.text.Block;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

/**
 * How a reviewer overrules what the blocks of an article were found to be. Every call is one step of the article's
 * history. Where a block was found to be what the reviewer says, the earlier word is taken back and none is recorded.
 */
public final class Overruling {

    private final ArticleSession session;
    private final Authorship authorship;

    Overruling(ArticleSession session, Authorship authorship) {
        this.session = session;
        this.authorship = authorship;
    }

    /** The blocks that {@code selection} of the article text touches are text of the article. */
    public void isArticleText(TextSpan selection) {
        overrule(SessionMessages.isArticleTextOperation, selection, BlockRole.PARAGRAPH);
    }

    /** The blocks that {@code selection} of the article text touches are no text of the article. */
    public void isNotArticleText(TextSpan selection) {
        overrule(SessionMessages.isNotArticleTextOperation, selection, BlockRole.BOILERPLATE);
    }

    /** Whether {@code selection} touches a block that is taken for no text of the article. */
    public boolean canBeArticleText(TextSpan selection) {
        return canBe(selection, BlockRole.PARAGRAPH);
    }

    /** Whether {@code selection} touches a block that is taken for text of the article. */
    public boolean canBeOtherText(TextSpan selection) {
        return canBe(selection, BlockRole.BOILERPLATE);
    }

    private boolean canBe(TextSpan selection, BlockRole role) {
        return session.sidecar().refusal().isEmpty() && session.articleText().blocks().stream()
                .anyMatch(block -> touches(selection, block.span()) && !agrees(block, role));
    }

    private void overrule(String label, TextSpan selected, BlockRole role) {
        if (session.sidecar().refusal().isPresent()) {
            return;
        }
        TextSpan selection = session.settle(selected);
        List<Block> found = session.structure().asFound().blocks();
        List<Block> shown = session.articleText().blocks();
        Set<Overrule> before = new LinkedHashSet<>();
        List<Overrule> after = new ArrayList<>();
        TargetDescriber describer = new TargetDescriber(session.articleCharacters());
        for (int i = 0; i < found.size(); i++) {
            Block block = found.get(i);
            if (touches(selection, block.span()) && !agrees(shown.get(i), role)) {
                before.addAll(session.structure().overrulesIn(block.span()));
                if (!agrees(block, role)) {
                    after.add(new Overrule(authorship.newId(), role, describer.describe(block.span()),
                            authorship.signature(session), authorship.now(), ForeignContent.NONE));
                }
            }
        }
        session.steps().execute(label, new OverruleEdit(List.copyOf(before), after));
    }

    private static boolean agrees(Block block, BlockRole role) {
        return block.type().isBoilerplate() == role.type().isBoilerplate();
    }

    /** A caret touches the block that it stands in or at the end of. */
    private static boolean touches(TextSpan selection, TextSpan block) {
        return selection.isEmpty() ? block.start() <= selection.start() && selection.start() <= block.end()
                : block.overlaps(selection);
    }
}
