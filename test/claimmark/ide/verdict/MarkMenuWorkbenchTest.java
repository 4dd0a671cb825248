package claimmark.ide.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.ide.OnSeedArticle;
import claimmark.ide.Ui;

/** The text's context menu names the annotation that it is about, and offers its verdict and status. */
class MarkMenuWorkbenchTest extends OnSeedArticle {

    private List<String> entries() {
        return Ui.call(() -> {
            MenuManager menu = new MenuManager();
            MarkMenu.fill(menu, article.context());
            return Stream.of(menu.getItems()).map(MarkMenuWorkbenchTest::text).filter(text -> !text.isEmpty()).toList();
        });
    }

    private static String text(IContributionItem item) {
        if (item instanceof MenuManager menu) {
            return menu.getMenuText();
        }
        return item instanceof ActionContributionItem action ? action.getAction().getText() : "";
    }

    @Test
    void onAMarkItNamesItAndOffersItsVerdict() {
        AnnotationId id = article.mark(AnnotationKind.QUOTATION, "by a big margin").id();
        Ui.run(() -> article.context().selection().select(List.of(id)));
        assertEquals(List.of("Quotation \u00B7 by a big margin", "&Status", "&Assign To", "&Verdict"), entries());
    }

    @Test
    void elsewhereItOffersNone() {
        assertEquals(List.of(), entries());
    }
}
