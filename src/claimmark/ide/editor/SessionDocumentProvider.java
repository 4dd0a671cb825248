package claimmark.ide.editor;

import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.AbstractDocumentProvider;

import claimmark.core.fault.FaultCode;
import claimmark.ide.editor.marks.MarkModel;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.Problem;
import claimmark.ide.session.SessionFiles;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionListener;
import claimmark.ide.session.unsaved.UnsavedWork;

/** Gives a page of the Article editor one of the documents of its session; the session does the saving. */
final class SessionDocumentProvider extends AbstractDocumentProvider implements SessionListener {

    private final ArticleSession session;
    private final SessionFiles files;
    private final UnsavedWork unsaved;
    private final IDocument document;
    private @Nullable Object element;

    SessionDocumentProvider(ArticleSession session, IDocument document) {
        this.session = session;
        files = session.files();
        unsaved = session.unsaved();
        this.document = document;
    }

    @Override
    protected IDocument createDocument(Object input) {
        return document;
    }

    @Override
    protected IAnnotationModel createAnnotationModel(Object input) {
        return new MarkModel();
    }

    @Override
    protected void connected() {
        session.addListener(this);
    }

    @Override
    protected void disconnected() {
        session.removeListener(this);
    }

    @Override
    protected ElementInfo createElementInfo(Object input) throws CoreException {
        element = input;
        return super.createElementInfo(input);
    }

    @Override
    public void sessionChanged(SessionEvent event) {
        if (event.isAbout(Topic.UNSAVED)) {
            fireElementDirtyStateChanged(Objects.requireNonNull(element), unsaved.isDirty());
        }
    }

    @Override
    public boolean canSaveDocument(Object input) {
        return unsaved.isDirty();
    }

    @Override
    public boolean mustSaveDocument(Object input) {
        return unsaved.isDirty();
    }

    @Override
    protected void doSaveDocument(IProgressMonitor monitor, Object input,
            IDocument saved, boolean overwrite) throws CoreException {
        files.save(overwrite);
    }

    @Override
    public boolean isReadOnly(Object input) {
        return !files.isTextEditable() || files.isReadOnlyOnDisk();
    }

    /** Before anybody was asked, a read-only file counts as one that can be changed, as in Eclipse's own editors. */
    @Override
    public boolean isModifiable(Object input) {
        return files.isTextEditable() && !(isStateValidated(input) && files.isReadOnlyOnDisk());
    }

    /** Is called before the first change. */
    @Override
    protected void doValidateState(Object input, Object shell) throws CoreException {
        files.askToEdit(shell);
        super.doValidateState(input, shell);
    }

    @Override
    public boolean isSynchronized(Object input) {
        return !files.isArticleChanged();
    }

    @Override
    public boolean isNotSynchronizedException(Object input, CoreException failure) {
        return failure != null && Problem.is(failure.getStatus(), FaultCode.ARTICLE_CHANGED_ON_DISK);
    }

    @Override
    protected @Nullable IRunnableContext getOperationRunner(IProgressMonitor monitor) {
        return null;
    }
}
