package claimmark.ide.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import claimmark.ide.OnSeedArticle;
import claimmark.ide.Ui;

/** Another theme, while an article is open. */
class ThemeSwitchWorkbenchTest extends OnSeedArticle {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    @AfterEach
    void backToLight() {
        choose(LIGHT);
    }

    @Test
    void nothingIsLogged() {
        List<String> logged = new ArrayList<>();
        ILogListener listener = (status, plugin) -> logged.add(status.toString());
        Platform.addLogListener(listener);
        try {
            choose(DARK);
            choose(LIGHT);
        } finally {
            Platform.removeLogListener(listener);
        }
        assertEquals(List.of(), logged);
    }

    @Test
    void nothingOfAHiddenTabIsSeenAfterwards() {
        choose(DARK);
        Ui.run(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().layout(true, true));
        assertEquals(0, Ui.call(() -> PageTabsWorkbenchTest.heightSeen(article)));
    }

    private static void choose(String theme) {
        Ui.run(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(theme, false));
    }
}
