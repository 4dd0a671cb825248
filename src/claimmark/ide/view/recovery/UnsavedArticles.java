package claimmark.ide.view.recovery;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

import claimmark.ide.look.Hint;
import claimmark.ide.look.OneLine;
import claimmark.ide.look.PluginIds;
import claimmark.ide.session.ArticleSessions;

/** The articles with unsaved work that Eclipse did not open again: links that open them. */
public final class UnsavedArticles {

    private final Composite area;
    private final IWorkbenchPage page;

    /** @param guide says what to do while no article is open */
    public UnsavedArticles(Composite guide, IWorkbenchPage page) {
        this.page = page;
        area = new Composite(guide, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 7).applyTo(area);
        Hint.wide(area, 1);
    }

    /** Looks for such articles, and shows them a moment later. */
    public void show(ArticleSessions sessions) {
        sessions.findUnsaved(articles -> {
            if (!area.isDisposed()) {
                show(articles);
            }
        });
    }

    private void show(List<Path> articles) {
        for (Control shown : area.getChildren()) {
            shown.dispose();
        }
        if (!articles.isEmpty()) {
            Hint.line(area, RecoveryMessages.left, 1);
        }
        for (Path article : articles) {
            Link link = new Link(area, SWT.WRAP);
            link.setText("<a>" + OneLine.link(String.valueOf(article.getFileName())) + "</a>");
            link.setToolTipText(OneLine.label(article.toString()));
            link.addListener(SWT.Selection, event -> open(article));
            Hint.wide(link, 1);
        }
        area.getParent().layout(true, true);
    }

    private void open(Path article) {
        try {
            IDE.openEditor(page, article.toUri(), PluginIds.ARTICLE_EDITOR, true);
        } catch (PartInitException notOpened) {
            ILog.of(UnsavedArticles.class).log(notOpened.getStatus());
        }
    }
}
