package claimmark.ide.editor.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.ide.look.assist.Fix;

class FixProposalTest {

    @Test
    void aFixIsOfferedInItsWordsAndDoneWhenItIsChosen() {
        List<String> done = new ArrayList<>();
        FixProposal proposal = new FixProposal(
                new Fix(null, "Dismiss", "not a word: teh", () -> done.add("dismissed")));
        assertEquals("Dismiss", proposal.getDisplayString());
        assertEquals("not a word: teh", proposal.getAdditionalProposalInfo());
        proposal.apply(null);
        assertEquals(List.of("dismissed"), done);
    }

    @Test
    void aFixWithoutHintSaysNoMore() {
        assertNull(new FixProposal(new Fix(null, "Dismiss", "", () -> { })).getAdditionalProposalInfo());
    }
}
