package claimmark.ide.view;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;

import claimmark.ide.view.history.HistoryMessages;

/** The menu entries about the history of the whole review. */
final class HistoryMenu {

    private HistoryMenu() {
    }

    /** @param panel the panel of the article in front; empty while there is none */
    static void fill(IMenuManager menu, Supplier<Optional<ReviewPanel>> panel) {
        menu.add(new Separator("history"));
        menu.add(action(HistoryMessages.historyOfReview, panel, ReviewPanel::showHistory));
        menu.add(action(HistoryMessages.verify, panel, ReviewPanel::verifyHistory));
    }

    private static Action action(String text, Supplier<Optional<ReviewPanel>> panel, Consumer<ReviewPanel> run) {
        return new Action(text) {
            @Override
            public void run() {
                panel.get().ifPresent(run);
            }
        };
    }
}
