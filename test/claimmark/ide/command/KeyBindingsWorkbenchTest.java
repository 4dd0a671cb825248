package claimmark.ide.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;

import claimmark.ide.Ui;

/** Our keys take nothing away from Eclipse's default scheme, in the editor, the panel and everywhere else. */
class KeyBindingsWorkbenchTest {

    private static final String SCHEME = "org.eclipse.ui.defaultAcceleratorConfiguration";
    /** The scopes that are active together with ours. */
    private static final Set<String> TOGETHER = Set.of("org.eclipse.ui.contexts.window",
            "org.eclipse.ui.contexts.dialogAndWindow", "org.eclipse.ui.textEditorScope", "claimmark.articleScope",
            "claimmark.panelScope");

    @Test
    void noKeyOfOursIsTakenByEclipse() {
        List<String> clashes = new ArrayList<>();
        for (Binding ours : bindings()) {
            for (Binding theirs : bindings()) {
                if (isOurs(ours) && !isOurs(theirs) && samePlatform(ours, theirs)
                        && clash(ours.getTriggerSequence(), theirs.getTriggerSequence())) {
                    clashes.add(ours + " and " + theirs);
                }
            }
        }
        assertEquals(List.of(), clashes);
    }

    @Test
    void noKeyOfOursMeansTwoThings() {
        List<String> clashes = new ArrayList<>();
        for (Binding one : bindings()) {
            for (Binding other : bindings()) {
                if (one != other && isOurs(one) && isOurs(other) && one.getContextId().equals(other.getContextId())
                        && samePlatform(one, other) && clash(one.getTriggerSequence(), other.getTriggerSequence())) {
                    clashes.add(one + " and " + other);
                }
            }
        }
        assertEquals(List.of(), clashes);
    }

    @Test
    void theKeysWorkInTheEditorAndInThePanel() {
        assertEquals(commands("claimmark.articleScope"), commands("claimmark.panelScope"));
        assertFalse(commands("claimmark.articleScope").isEmpty());
    }

    private static List<String> commands(String scope) {
        return bindings().stream().filter(binding -> binding.getContextId().equals(scope))
                .map(binding -> binding.getTriggerSequence() + " " + binding.getParameterizedCommand()).sorted()
                .toList();
    }

    private static boolean clash(TriggerSequence one, TriggerSequence other) {
        return one.startsWith(other, false) || other.startsWith(one, false);
    }

    private static boolean samePlatform(Binding one, Binding other) {
        return one.getPlatform() == null || other.getPlatform() == null || one.getPlatform()
                .equals(other.getPlatform());
    }

    private static boolean isOurs(Binding binding) {
        return binding.getParameterizedCommand() != null
                && binding.getParameterizedCommand().getId().startsWith("claimmark.");
    }

    private static List<Binding> bindings() {
        return Ui.call(() -> {
            List<Binding> found = new ArrayList<>();
            for (Binding binding : PlatformUI.getWorkbench().getService(IBindingService.class).getBindings()) {
                if (SCHEME.equals(binding.getSchemeId()) && TOGETHER.contains(binding.getContextId())
                        && binding.getParameterizedCommand() != null) {
                    found.add(binding);
                }
            }
            return found;
        });
    }
}
