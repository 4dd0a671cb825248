package claimmark.ide.session.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.junit.jupiter.api.Test;

class UndoFollowerTest {

    private final DefaultOperationHistory history = new DefaultOperationHistory();
    private final IUndoContext context = new ObjectUndoContext(this);
    private final List<String> happened = new ArrayList<>();
    private final UndoFollower follower = UndoFollower.follow(history, context, new UndoneArticle() {
        @Override
        public void beforeUndoOrRedo() {
            happened.add("before");
        }

        @Override
        public void afterUndoOrRedo() {
            happened.add("after");
        }
    });

    private class Step extends SessionOperation {

        Step(IUndoContext of) {
            super("Step", of);
        }

        @Override
        void apply() {
            happened.add("apply");
        }

        @Override
        void revert() {
            happened.add("revert");
        }
    }

    @Test
    void theArticleIsToldBeforeAndAfterUndoAndRedo() throws Exception {
        history.execute(new Step(context), null, null);
        assertEquals(List.of("apply"), happened);
        happened.clear();
        history.undo(context, null, null);
        assertEquals(List.of("before", "revert", "after"), happened);
        happened.clear();
        history.redo(context, null, null);
        assertEquals(List.of("before", "apply", "after"), happened);
    }

    @Test
    void theArticleIsToldThatAnUndoIsOverThoughItFailed() throws Exception {
        history.execute(new Step(context) {
            @Override
            void revert() {
                throw new IllegalStateException();
            }
        }, null, null);
        happened.clear();
        assertThrows(ExecutionException.class, () -> history.undo(context, null, null));
        assertEquals(List.of("before", "after"), happened);
    }

    @Test
    void stepsOfOtherArticlesAreNotTold() throws Exception {
        IUndoContext other = new ObjectUndoContext(history);
        history.execute(new Step(other), null, null);
        history.undo(other, null, null);
        assertEquals(List.of("apply", "revert"), happened);
    }

    @Test
    void nothingIsToldOnceTheArticleIsClosed() throws Exception {
        history.execute(new Step(context), null, null);
        happened.clear();
        follower.close();
        history.undo(context, null, null);
        assertEquals(List.of("revert"), happened);
    }
}
