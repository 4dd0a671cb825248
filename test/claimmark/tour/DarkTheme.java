package claimmark.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The choice of the dark theme, as Eclipse's Appearance page would store it. */
final class DarkTheme {

    private static final String SETTINGS = ".metadata/.plugins/org.eclipse.core.runtime/.settings";

    private DarkTheme() {
    }

    static void choose(Path workspace) throws IOException {
        Path settings = Files.createDirectories(workspace.resolve(SETTINGS));
        Files.writeString(settings.resolve("org.eclipse.e4.ui.css.swt.theme.prefs"),
                "eclipse.preferences.version=1\nthemeid=org.eclipse.e4.ui.css.theme.e4_dark\n");
    }
}
