package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.CoreException;

import claimmark.core.model.Review;
import claimmark.core.store.SidecarWriter;

/**
 * Whatever was done, Undo and Redo go through the same states of article and sidecar, byte for byte.
 *
 * @param sidecar leaves out of a sidecar what the clock makes different
 */
record UndoLaw(ArticleSession session, Annotating annotating, Runnable undo, Runnable redo,
        UnaryOperator<String> sidecar) {

    private static final int CONTEXT = 12;

    /** Does things at random, and takes all of them back, and does them again. */
    void check(long seed, int count) {
        RandomSteps steps = new RandomSteps(session, annotating, seed);
        Map<Integer, String> states = new HashMap<>();
        states.put(depth(), state());
        for (int i = 0; i < count; i++) {
            steps.step();
            session.settle();
            states.put(depth(), state());
        }
        int deepest = depth();
        assertTrue(deepest > count / 2, "only " + deepest + " steps can be taken back");
        for (int depth = deepest; depth > 0; depth = depth()) {
            undo.run();
            assertTrue(depth() < depth, "nothing is taken back");
            check(states, "undone, seed " + seed);
        }
        for (int depth = 0; depth < deepest; depth = depth()) {
            redo.run();
            assertTrue(depth() > depth, "nothing is done again");
            check(states, "redone, seed " + seed);
        }
    }

    private void check(Map<Integer, String> states, String what) {
        session.settle();
        String known = states.get(depth());
        if (known != null) {
            assertEquals("", difference(known, state()), what + ", step " + depth());
        }
    }

    /** The first lines that differ; empty when none do. */
    private static String difference(String expected, String found) {
        List<String> before = expected.lines().toList();
        List<String> now = found.lines().toList();
        int same = 0;
        while (same < Math.min(before.size(), now.size()) && before.get(same).equals(now.get(same))) {
            same++;
        }
        return before.equals(now) ? "" : lines(before, same) + "\nis now\n" + lines(now, same);
    }

    private static String lines(List<String> all, int from) {
        return String.join("\n", all.subList(Math.max(0, from - CONTEXT), Math.min(all.size(), from + CONTEXT)));
    }

    private int depth() {
        IOperationHistory history = OperationHistoryFactory.getOperationHistory();
        return history.getUndoHistory(session.undoContext()).length;
    }

    /** The characters of the file, the sidecar as it would be saved, and where each annotation stands. */
    private String state() {
        Review review = toSave();
        String places = review.annotations().stream().map(each -> each.id() + " " + session.places().span(each.id()))
                .sorted().collect(Collectors.joining("\n"));
        return session.sourceDocument().get() + "\n" + sidecar.apply(SidecarWriter.write(review)) + "\n" + places;
    }

    private Review toSave() {
        try {
            return session.files().toSave();
        } catch (CoreException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
