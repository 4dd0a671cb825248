package claimmark.ide.editor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorRegistry;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import claimmark.core.fault.FaultCode;
import claimmark.ide.look.OneLine;
import claimmark.ide.look.PluginIds;
import claimmark.ide.session.Problem;
import claimmark.ide.session.work.UiThread;

/** Stands in the place of an article that cannot be shown: says what happened, and offers what can be done. */
final class ProblemPage {

    private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";
    /** In pixels: wider lines are hard to read. */
    private static final int WIDTH = 520;
    private static final int MARGIN = 32;

    private final IEditorPart editor;
    private final Composite control;

    private ProblemPage(IEditorPart editor, Composite parent) {
        this.editor = editor;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 12).applyTo(control);
    }

    /** A page in {@code parent} that tells of {@code problem} with the editor's article. */
    static Composite create(IEditorPart editor, Composite parent, IStatus problem) {
        ProblemPage page = new ProblemPage(editor, parent);
        page.label(EditorMessages.cannotShow).setFont(JFaceResources.getHeaderFont());
        page.label(problem.getMessage());
        if (Problem.is(problem, FaultCode.ARTICLE_TOO_LARGE)) {
            // The text editor would fill the memory with it.
            page.link(EditorMessages.openWithSystem, () -> page.reopen(IEditorRegistry.SYSTEM_EXTERNAL_EDITOR_ID));
        } else {
            page.link(EditorMessages.tryAgain, () -> page.reopen(PluginIds.ARTICLE_EDITOR));
            page.link(EditorMessages.openWithTextEditor, () -> page.reopen(TEXT_EDITOR));
        }
        return page.control;
    }

    private Label label(String text) {
        Label label = new Label(control, SWT.WRAP);
        label.setText(OneLine.label(text));
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void link(String text, Runnable action) {
        Link link = new Link(control, SWT.NONE);
        link.setText("<a>" + text + "</a>");
        link.addListener(SWT.Selection, event -> action.run());
    }

    private void reopen(String editorId) {
        IWorkbenchPage page = editor.getSite().getPage();
        IEditorInput input = editor.getEditorInput();
        // Later: this page is disposed of with its editor, and the click on it is not done yet.
        UiThread.of(control.getDisplay()).execute(() -> {
            page.closeEditor(editor, false);
            try {
                page.openEditor(input, editorId, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
            } catch (PartInitException failed) {
                ILog.of(ProblemPage.class).log(failed.getStatus());
            }
        });
    }
}
