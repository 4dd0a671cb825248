package claimmark.ide.refactoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.DeleteParticipant;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourceChange;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;

import claimmark.ide.session.ArticleSessions;
import claimmark.ide.session.moves.OpenArticles;

/** Deletes the sidecar with its article, after saying so, and after saying which unsaved work goes as well. */
public final class SidecarDeletion extends DeleteParticipant {

    private Optional<IResource> deleted = Optional.empty();
    private Optional<ReviewedFile> file = Optional.empty();
    private OpenArticles open = OpenArticles.NONE;

    @Override
    protected boolean initialize(@Nullable Object element) {
        if (!(element instanceof IResource resource) || resource.isLinked()) {
            return false;
        }
        deleted = Optional.of(resource);
        file = ReviewedFile.of(resource, getProcessor());
        open = openIn(resource);
        return file.isPresent() || !open.isEmpty();
    }

    private static OpenArticles openIn(IResource resource) {
        @Nullable IPath location = resource.getLocation();
        @Nullable ArticleSessions sessions = PlatformUI.isWorkbenchRunning()
                ? PlatformUI.getWorkbench().getService(ArticleSessions.class) : null;
        return location == null || sessions == null ? OpenArticles.NONE
                : sessions.openArticles().in(Path.of(location.toOSString()));
    }

    @Override
    public String getName() {
        return RefactoringMessages.participant;
    }

    @Override
    public RefactoringStatus checkConditions(@Nullable IProgressMonitor monitor, CheckConditionsContext context) {
        RefactoringStatus status = new RefactoringStatus();
        List<String> unsaved = open.unsaved();
        unsaved.forEach(name -> status.addWarning(NLS.bind(RefactoringMessages.unsavedWorkGoesToo, name)));
        file.ifPresent(found -> status.addWarning(NLS.bind(RefactoringMessages.annotationsGoToo,
                found.article().getName(), found.sidecar().getName())));
        return status;
    }

    @Override
    public Change createChange(@Nullable IProgressMonitor monitor) {
        CompositeChange all = new CompositeChange(RefactoringMessages.participant);
        all.markAsSynthetic();
        file.ifPresent(found -> all.add(new DeleteResourceChange(found.sidecar().getFullPath(), false)));
        deleted.ifPresent(resource -> all.add(new ClosingEditors(resource)));
        return all;
    }
}
