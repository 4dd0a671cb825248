package claimmark.core.suggest.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.suggest.Articles;
import claimmark.core.text.ArticleMetadata;
import claimmark.core.text.ArticleText;
import claimmark.core.text.BlockType;
import claimmark.core.text.MetadataOrigin;
import claimmark.core.text.Sourced;

class WeekdaysTest {

    @Test
    void aDayThatIsNotItsWeekdayIsFoundInEveryOrderOfItsWords() {
        assertEquals(List.of("2012-11-13 Monday Tuesday"), found("en", "It met on Monday, 13 November 2012, in town."));
        assertEquals(List.of("2012-11-13 Monday Tuesday"), found("en", "It met on Monday, Nov. 13, 2012, in town."));
        assertEquals(List.of(), found("en", "It met on Tuesday, Nov. 13, 2012, in town."));
    }

    @Test
    void weekdaysAreKnownInOtherLanguages() {
        assertEquals(List.of("2012-11-13 Montag Dienstag"), found("de", "Am Montag, den 13. November 2012, war es."));
        assertEquals(List.of("2012-11-13 lundi mardi"), found("fr", "Le lundi 13 novembre 2012, il est parti."));
    }

    @Test
    void withoutItsYearADayIsThatOfTheTimeOfPublication() {
        assertEquals(List.of("2012-11-13 Monday Tuesday"), found("en", "It met on Monday, Nov. 13, in town."));
        assertEquals(List.of(), found("en", "It met on Tuesday, Nov. 13, in town."));
        assertEquals(List.of("2013-01-02 Monday Wednesday"), found("en", "It meets on Monday, Jan. 2, in town."));
        assertEquals(List.of(), found("en", "It met on Friday, June 22, in town."), "it may have been in any year");
    }

    @Test
    void whatIsNoDayIsPassedOver() {
        assertEquals(List.of(), found("en", "On Monday, 31 November 2012 or so, on Black Friday 13 men came."));
    }

    private static List<String> found(String language, String text) {
        ArticleText article = Articles.of(BlockType.PARAGRAPH, text);
        ArticleMetadata told = new ArticleMetadata(Optional.empty(), List.of(), Optional.empty(),
                Optional.of(new Sourced<>(LocalDate.of(2012, 11, 14), MetadataOrigin.META)), Optional.empty(),
                Optional.of(new Sourced<>(language, MetadataOrigin.META)), Optional.empty());
        return Articles.suggestions(new ArticleText(article.text(), article.blocks(), told, article.sourceMap(), ""),
                new FigureSuggester()).stream().map(each -> String.join(" ", each.why().get(0).arguments())).toList();
    }
}
