package claimmark.ide.session.scales;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.model.RatingScale;
import claimmark.core.scales.ScaleDraft;
import claimmark.core.scales.ScaleDraft.Word;

class OwnScalesTest {

    @Test
    void scalesAreReadAsTheyWereWritten() {
        RatingScale house = new ScaleDraft("Ours & \"theirs\"",
                List.of(new Word("Right", "1.5"), new Word("<Wrong>", "-2"), new Word("Offen", "")), true).scale();
        RatingScale school = new ScaleDraft("School", List.of(new Word("Pass", "1"), new Word("Fail", "0")), false)
                .scale();
        assertEquals(List.of(house, school), OwnScales.read(OwnScales.write(List.of(house, school))));
    }

    @Test
    void whatCannotBeReadIsNoScale() {
        assertEquals(List.of(), OwnScales.read("not a scale"));
    }
}
