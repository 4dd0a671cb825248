package claimmark.ide.refactoring;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.CreateChangeOperation;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringDescriptor;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourcesDescriptor;
import org.eclipse.ltk.core.refactoring.resource.MoveResourcesDescriptor;
import org.eclipse.ltk.core.refactoring.resource.RenameResourceDescriptor;

/**
 * What the Project Explorer does when somebody renames, moves or deletes. Each answers what the conditions say; it is
 * done unless they forbid it.
 */
public final class Refactorings {

    private Refactorings() {
    }

    public static RefactoringStatus rename(IResource resource, String name) throws Exception {
        RenameResourceDescriptor rename = descriptor(RenameResourceDescriptor.ID, RenameResourceDescriptor.class);
        rename.setResourcePath(resource.getFullPath());
        rename.setNewName(name);
        return perform(rename);
    }

    public static RefactoringStatus move(IContainer to, IResource... moved) throws Exception {
        MoveResourcesDescriptor move = descriptor(MoveResourcesDescriptor.ID, MoveResourcesDescriptor.class);
        move.setResourcesToMove(moved);
        move.setDestination(to);
        return perform(move);
    }

    public static RefactoringStatus delete(IResource... deleted) throws Exception {
        DeleteResourcesDescriptor delete = descriptor(DeleteResourcesDescriptor.ID, DeleteResourcesDescriptor.class);
        delete.setResources(deleted);
        return perform(delete);
    }

    public static void undo() throws Exception {
        RefactoringCore.getUndoManager().performUndo(null, new NullProgressMonitor());
    }

    private static <T> T descriptor(String id, Class<T> type) {
        return type.cast(RefactoringCore.getRefactoringContribution(id).createDescriptor());
    }

    private static RefactoringStatus perform(RefactoringDescriptor descriptor) throws Exception {
        RefactoringStatus status = new RefactoringStatus();
        Refactoring refactoring = descriptor.createRefactoring(status);
        CreateChangeOperation create = new CreateChangeOperation(
                new CheckConditionsOperation(refactoring, CheckConditionsOperation.ALL_CONDITIONS),
                RefactoringStatus.FATAL);
        PerformChangeOperation perform = new PerformChangeOperation(create);
        perform.setUndoManager(RefactoringCore.getUndoManager(), refactoring.getName());
        ResourcesPlugin.getWorkspace().run(perform, new NullProgressMonitor());
        status.merge(create.getConditionCheckingStatus());
        return status;
    }
}
