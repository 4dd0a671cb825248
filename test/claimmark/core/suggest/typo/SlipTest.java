package claimmark.core.suggest.typo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import claimmark.core.suggest.typo.Slip.Kind;

class SlipTest {

    @Test
    void aSlipIsKnownByWhatFingersDid() {
        assertEquals(new Slip(Kind.LETTERS_SWAPPED, 1, 1, true), Slip.of("from", "form"));
        assertEquals(new Slip(Kind.LETTER_MISSING, 0, 2, false), Slip.of("the", "he"));
        assertEquals(new Slip(Kind.LETTER_MISSING, 3, 0, true), Slip.of("will", "wil"));
        assertEquals(new Slip(Kind.OTHER_LETTER, 5, 0, true), Slip.of("people", "peoplr"));
        assertEquals(Kind.LETTER_TOO_MANY, Slip.of("could", "coiuld").kind());
        assertEquals(true, Slip.of("could", "coiuld").easy());
        assertEquals(Kind.OTHER, Slip.of("was", "were").kind());
    }
}
