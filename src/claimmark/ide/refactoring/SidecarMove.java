package claimmark.ide.refactoring;

import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.MoveParticipant;
import org.eclipse.ltk.core.refactoring.resource.MoveResourceChange;

/** Moves the sidecar to another folder with its article. */
public final class SidecarMove extends MoveParticipant {

    private Optional<ReviewedFile> file = Optional.empty();

    @Override
    protected boolean initialize(@Nullable Object element) {
        file = ReviewedFile.of(element, getProcessor());
        return file.isPresent() && getArguments().getDestination() instanceof IContainer;
    }

    @Override
    public String getName() {
        return RefactoringMessages.participant;
    }

    @Override
    public RefactoringStatus checkConditions(@Nullable IProgressMonitor monitor, CheckConditionsContext context) {
        ReviewedFile found = file.orElseThrow();
        return found.checkFree(destination(), found.article().getName());
    }

    @Override
    public Change createChange(@Nullable IProgressMonitor monitor) {
        return new MoveResourceChange(file.orElseThrow().sidecar(), destination());
    }

    private IContainer destination() {
        return (IContainer) getArguments().getDestination();
    }
}
