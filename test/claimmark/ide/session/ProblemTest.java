package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.file.FileFaults;

class ProblemTest {

    private static final List<FaultCode> WITH_CAUSE = List.of(FaultCode.ARTICLE_NOT_READ,
            FaultCode.ARTICLE_NOT_WRITTEN, FaultCode.ARTICLE_UNDECODABLE, FaultCode.SIDECAR_DAMAGED,
            FaultCode.SIDECAR_NOT_READ, FaultCode.SIDECAR_NOT_WRITTEN, FaultCode.SIDECAR_NOT_BROUGHT,
            FaultCode.JOURNAL_NOT_READ);

    @ParameterizedTest
    @EnumSource(FaultCode.class)
    void everyCodeHasWordsThatTellAllThatIsKnown(FaultCode code) {
        Fault fault = Fault.of(code, code.parameters().stream().map(name -> "<" + name + ">").toArray());
        String message = Problem.message(WITH_CAUSE.contains(code) ? fault.because(Fault.of(FaultCode.NOT_UTF_8))
                : fault);
        fault.arguments().forEach(argument -> assertTrue(message.contains(argument), message));
        assertTrue(!WITH_CAUSE.contains(code) || message.contains("it is not in UTF-8"), message);
        assertFalse(message.matches(".*[{}].*|.*NLS missing.*|"), message);
    }

    /** What can make a file unreadable or unwritable, beside problems that have a whole sentence. */
    @ParameterizedTest
    @EnumSource(value = FaultCode.class, mode = EnumSource.Mode.MATCH_NONE, names = {"ARTICLE_.*", "SIDECAR_.*",
            "VALUE_.*", "ELEMENT_.*", "ID_TWICE", "STRAY_TEXT", "KEPT_.*", "JOURNAL_.*", "PLACES_.*", "NOTHING_.*",
            "NO_CORRECTION", "NO_PLACE", "TEXT_CANNOT_HOLD", "SCALE_.*"})
    void everyCauseIsToldWithTheFileAndWithWhatToDo(FaultCode cause) {
        Fault why = Fault.of(cause, cause.parameters().stream().map(name -> "<" + name + ">").toArray());
        for (FaultCode problem : WITH_CAUSE) {
            Fault fault = Fault.of(problem, problem.parameters().stream().map(name -> "name").toArray()).because(why);
            String message = Problem.message(fault);
            assertTrue(message.contains(Problem.message(why)), message);
            assertTrue(message.matches("(The|What).*\\."), message);
            assertFalse(Remedies.of(cause).isEmpty(), "what to do about " + cause);
            assertTrue(problem == FaultCode.ARTICLE_UNDECODABLE || message.contains(Remedies.of(cause)), message);
            assertFalse(message.contains(", ,") || message.contains("  "), message);
        }
    }

    @Test
    void aSidecarThatCannotBeReadIsToldInOneSentenceAndHowToMendIt() {
        assertEquals("The annotations in a.txt.claims.xml cannot be read: it is empty (line 1, column 1). The file is"
                + " left untouched. To see them, take an earlier version from Replace With > Local History or from a"
                + " backup, or delete the file if there are none, then open the article again.",
                Problem.message(Fault.of(FaultCode.SIDECAR_DAMAGED, "a.txt.claims.xml", 1, 1)
                        .because(Fault.of(FaultCode.EMPTY_FILE))));
        assertEquals("The article a.txt was not saved: you are not allowed to make files in its folder /texts. To save"
                + " it, change the permissions of the folder, then save again. What is on the disk is as it was"
                + " before.", Problem.message(Fault.of(FaultCode.ARTICLE_NOT_WRITTEN, "a.txt")
                        .because(Fault.of(FaultCode.FOLDER_NOT_WRITABLE, "/texts"))));
    }

    @Test
    void whereADamagedSidecarIsDamagedIsToldWhenItIsKnown() {
        Fault merge = Fault.of(FaultCode.UNFINISHED_MERGE);
        assertTrue(Problem.message(Fault.of(FaultCode.SIDECAR_DAMAGED, "a.claims.xml", 7, 3).because(merge))
                .contains("a.claims.xml cannot be read: it has the conflict markers of an unfinished merge"
                        + " (line 7, column 3). "));
        assertTrue(Problem.message(Fault.of(FaultCode.SIDECAR_DAMAGED, "a.claims.xml", 0, 0).because(merge))
                .contains("unfinished merge. "));
    }

    @Test
    void theSentenceIsForTheReviewerAndTheExceptionForTheErrorLog() {
        IOException refused = new IOException("Input/output error");
        IStatus status = Problem.status(Fault.of(FaultCode.ARTICLE_NOT_READ, "a.txt").because(FileFaults.of(refused)));
        assertSame(refused, status.getException());
        assertFalse(status.getMessage().contains("IOException"), status.getMessage());
        assertNull(Problem.status(Fault.of(FaultCode.NO_PLACE)).getException());
    }

    @Test
    void aStatusIsRecognisedByItsCode() {
        IStatus status = Problem.status(Fault.of(FaultCode.ARTICLE_CHANGED_ON_DISK, "a.txt"));
        assertTrue(Problem.is(status, FaultCode.ARTICLE_CHANGED_ON_DISK));
        assertFalse(Problem.is(status, FaultCode.SIDECAR_CHANGED_ON_DISK));
    }
}
