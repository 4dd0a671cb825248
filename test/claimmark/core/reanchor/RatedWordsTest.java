package claimmark.core.reanchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static claimmark.core.live.ReviewedArticle.NOON;
import static claimmark.core.live.ReviewedArticle.TEXT;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.live.ReviewedArticle;
import claimmark.core.model.Verdict;
import claimmark.core.text.Sha256;
import claimmark.core.xml.ForeignContent;

/** A verdict is of the words that it was given on. */
class RatedWordsTest {

    @Test
    void aVerdictOnOtherWordsIsStale() {
        ReviewedArticle article = new ReviewedArticle(TEXT).mark("Taxes fell by four percent");
        article.decide(draft -> draft.verdict(new Verdict("s", BigDecimal.ONE, "False", "", "ana", NOON,
                Optional.of(Sha256.of("Taxes fell by four percent")), ForeignContent.NONE)));
        assertFalse(article.isStale());
        article.save().change("four percent", "fourteen percent").reopen();
        assertTrue(article.isStale());
        assertTrue(article.accept().isStale());
        article.type("fourteen", "four");
        assertFalse(article.isStale());
    }

    @Test
    void aVerdictOnTheSameWordsInOtherQuotationMarksIsNotStale() {
        ReviewedArticle article = new ReviewedArticle("He said: \"Taxes fell -  by four percent\".")
                .mark("\"Taxes fell -  by four");
        article.decide(draft -> draft.verdict(new Verdict("s", BigDecimal.ONE, "False", "", "ana", NOON,
                Optional.of(RatedWords.hash("\"Taxes fell -  by four")), ForeignContent.NONE)));
        article.type("\"Taxes fell -  by", "\u201CTaxes fell \u2013 by").save().reopen();
        assertEquals("\u201CTaxes fell \u2013 by four", article.words());
        assertFalse(article.isStale());
        article.type("four", "five");
        assertTrue(article.isStale());
    }

    @Test
    void aHashOfTheExactCharactersIsOneOfTheWordsToo() {
        String words = "\u201CTaxes  fell\u201D";
        assertTrue(RatedWords.areOf(Sha256.of(words), words));
        assertTrue(RatedWords.areOf(RatedWords.hash(words), words));
        assertFalse(RatedWords.areOf(Sha256.of(words), "\u201CTaxes rose\u201D"));
    }
}
