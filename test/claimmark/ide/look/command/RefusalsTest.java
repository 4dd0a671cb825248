package claimmark.ide.look.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** What the status line says when a key of ours does nothing. */
class RefusalsTest {

    private static Optional<String> reason(String command) {
        return Refusals.reason(command, id -> Optional.of("Its name"));
    }

    @Test
    void eachCommandSaysWhatIsMissing() {
        assertEquals(Optional.of("No annotation is selected"), reason("claimmark.command.delete"));
    }

    @Test
    void aCommandThatIsNotListedSaysAtLeastItsName() {
        assertEquals(Optional.of("Its name: not possible here"), reason("claimmark.command.ofTomorrow"));
    }

    @Test
    void commandsOfOthersAreTheirOwnBusiness() {
        assertEquals(Optional.empty(), reason("org.eclipse.ui.edit.delete"));
    }

    @Test
    void noReasonIsForACommandThatThereIsNot() throws IOException {
        Set<String> declared = Pattern.compile("<command id=\"claimmark\\.command\\.([^\"]+)\"")
                .matcher(Files.readString(Path.of("plugin.xml"))).results().map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
        Set<String> listed = new TreeSet<>(
                ResourceBundle.getBundle("claimmark.ide.look.command.refusals").keySet());
        listed.removeAll(declared);
        assertEquals(Set.of("otherwise"), listed);
    }
}
