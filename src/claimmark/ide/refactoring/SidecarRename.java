package claimmark.ide.refactoring;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.RenameParticipant;
import org.eclipse.ltk.core.refactoring.resource.RenameResourceChange;

import claimmark.core.store.SidecarName;

/** Renames the sidecar with its article. */
public final class SidecarRename extends RenameParticipant {

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
        return found.checkFree(found.article().getParent(), getArguments().getNewName());
    }

    @Override
    public Change createChange(@Nullable IProgressMonitor monitor) {
        return new RenameResourceChange(file.orElseThrow().sidecar().getFullPath(),
                SidecarName.of(getArguments().getNewName()));
    }
}
