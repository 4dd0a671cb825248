package claimmark.ide.look;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;

import claimmark.core.model.AnnotationKind;

/** The keys of the commands on an article, as they are set in this workbench. */
public final class CommandKeys {

    private final ICommandService commands;
    private final IBindingService bindings;

    public CommandKeys(IServiceLocator workbench) {
        commands = Objects.requireNonNull(workbench.getService(ICommandService.class));
        bindings = Objects.requireNonNull(workbench.getService(IBindingService.class));
    }

    /** The key that marks as {@code kind}; empty when there is none. */
    public Optional<String> of(AnnotationKind kind) {
        Command mark = commands.getCommand(PluginIds.MARK_COMMAND);
        if (!mark.isDefined()) {
            return Optional.empty();
        }
        return of(ParameterizedCommand.generateCommand(mark, Map.of(PluginIds.MARK_KIND, kind.token())));
    }

    /** A text, with the key of a command behind it when it has one. */
    public String withKey(String text, String command) {
        return of(new ParameterizedCommand(commands.getCommand(command), null)).map(key -> text + " (" + key + ")")
                .orElse(text);
    }

    private Optional<String> of(@Nullable ParameterizedCommand command) {
        // The keys of the article are not active while the panel is, so the bindings are searched as they are declared.
        return Arrays.stream(bindings.getBindings())
                .filter(binding -> PluginIds.ARTICLE_SCOPE.equals(binding.getContextId()) && isInUse(binding))
                .filter(binding -> Objects.equals(binding.getParameterizedCommand(), command))
                .sorted(Comparator.comparingInt(Binding::getType).reversed()
                        .thenComparing(binding -> binding.getPlatform() == null))
                .map(Binding::getTriggerSequence).map(TriggerSequence::format).findFirst();
    }

    private boolean isInUse(Binding binding) {
        return Objects.equals(binding.getSchemeId(), bindings.getActiveScheme().getId())
                && (binding.getPlatform() == null || binding.getPlatform().equals(bindings.getPlatform()));
    }
}
