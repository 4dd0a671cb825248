package claimmark.ide.suggest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

/** What is stored is what the words beside it say. */
class PreferenceChoicesTest {

    @Test
    void wordsAreSpeltInAnyWayOrAsInOneCountry() {
        assertArrayEquals(new String[][] { { "in any way", "" }, { "as in America", "AMERICAN" },
                { "as in Britain", "BRITISH" } }, PreferenceChoices.ofVariety());
    }

    @Test
    void allIsSuggestedOrOnlyWhatIsMoreCertain() {
        assertArrayEquals(new String[][] { { "all that may be wanted", "ALL" },
                { "what is likely to be wanted", "LIKELY" }, { "only what is nearly certain", "CERTAIN" } },
                PreferenceChoices.ofEagerness());
    }
}
