package claimmark.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.text.TextSpan;

/** What the guest finds. */
class HearsayTest {

    @Test
    void findsHearsayInTheOrderOfTheText() {
        assertEquals(List.of(new Hearsay(0, "It is said", new TextSpan(0, 10)),
                new Hearsay(1, "rumor has it", new TextSpan(16, 28))), Hearsay.in("It is said, and rumor has it."));
        assertEquals(List.of(), Hearsay.in("The mayor said it."));
    }
}
