package claimmark.ide.look.command;

import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;

import claimmark.ide.look.PluginIds;

/** What is missing where a command is not possible. */
final class Refusals {

    /** The words for each command under the last part of its id; under {@code otherwise} those for all others. */
    private static final ResourceBundle REASONS =
            ResourceBundle.getBundle(Refusals.class.getPackageName() + ".refusals");
    private static final String OF_ARTICLES = PluginIds.BUNDLE + ".command.";
    private static final String OTHERWISE = "otherwise";

    private Refusals() {
    }

    /**
     * Why a command does nothing; empty when it is not one of ours.
     *
     * @param name tells what the command is called
     */
    static Optional<String> reason(String command, Function<String, Optional<String>> name) {
        if (!command.startsWith(OF_ARTICLES)) {
            return Optional.empty();
        }
        String key = command.substring(OF_ARTICLES.length());
        return REASONS.containsKey(key) ? Optional.of(REASONS.getString(key))
                : name.apply(command).map(called -> NLS.bind(REASONS.getString(OTHERWISE), called));
    }
}
