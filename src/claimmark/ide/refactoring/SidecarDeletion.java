package claimmark.ide.refactoring;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.DeleteParticipant;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourceChange;
import org.eclipse.osgi.util.NLS;

/** Deletes the sidecar with its article, after saying so. */
public final class SidecarDeletion extends DeleteParticipant {

    private Optional<ReviewedFile> file = Optional.empty();

    @Override
    protected boolean initialize(@Nullable Object element) {
        file = ReviewedFile.of(element, getProcessor());
        return file.isPresent();
    }

    @Override
    public String getName() {
        return RefactoringMessages.participant;
    }

    @Override
    public RefactoringStatus checkConditions(@Nullable IProgressMonitor monitor, CheckConditionsContext context) {
        ReviewedFile found = file.orElseThrow();
        return RefactoringStatus.createWarningStatus(NLS.bind(RefactoringMessages.annotationsGoToo,
                found.article().getName(), found.sidecar().getName()));
    }

    @Override
    public Change createChange(@Nullable IProgressMonitor monitor) {
        return new DeleteResourceChange(file.orElseThrow().sidecar().getFullPath(), false);
    }
}
