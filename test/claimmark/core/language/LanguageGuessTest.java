package claimmark.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.text.ArticleMetadata;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;
import claimmark.core.text.SourceMap;
import claimmark.core.text.TextSpan;

class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "en|The president spoke to his counterpart by telephone and congratulated him on the victory in the "
                    + "election, the ministry said on Tuesday. It was the first time that they had spoken.",
            "de|Der Präsident hat am Dienstag mit seinem Kollegen telefoniert und ihm zu dem Sieg bei der Wahl "
                    + "gratuliert, wie das Ministerium mitteilte. Es war das erste Mal, dass sie sich sprachen.",
            "fr|Le président a parlé mardi avec son homologue au téléphone et l'a félicité pour sa victoire dans les "
                    + "élections, selon le ministère. C'est la première fois que les deux hommes se sont parlé.",
            "es|El presidente habló el martes por teléfono con su homólogo y lo felicitó por la victoria en las "
                    + "elecciones, según el ministerio. Fue la primera vez que los dos hablaron desde el año pasado.",
            "it|Il presidente ha parlato al telefono con il suo omologo e si è congratulato per la vittoria nelle "
                    + "elezioni, ha detto il ministero. È la prima volta che i due si sono parlati in più di un anno.",
            "pt|O presidente falou com o seu homólogo por telefone e felicitou-o pela vitória nas eleições, disse o "
                    + "ministério na terça-feira. Foi a primeira vez que os dois falaram desde que ele foi eleito.",
            "nl|De president sprak dinsdag met zijn collega aan de telefoon en feliciteerde hem met de overwinning in "
                    + "de verkiezingen, zei het ministerie. Het was de eerste keer dat ze elkaar hebben gesproken.",
            "sv|Presidenten och ministern talade om valet från sina kontor, men det var inte första gången som de hade "
                    + "hörts av under året. Efter mötet sade han att alla skulle få ut sin del och att inget är klart.",
            "pl|Prezydent rozmawiał we wtorek przez telefon ze swoim odpowiednikiem i pogratulował mu zwycięstwa w "
                    + "wyborach, jak podało ministerstwo. To jest po raz pierwszy, że rozmawiali ze sobą od roku.",
            "ru|Президент во вторник поговорил по телефону с коллегой и поздравил его с победой на выборах, что и "
                    + "подтвердило министерство. Это был первый разговор за год, но не последний, как он сказал." })
    void recognisesALanguageFromTwoSentences(String tag, String text) {
        assertEquals(Optional.of(tag), LanguageGuess.of(article(BlockType.PARAGRAPH, text)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Putin congratulates Obama in phone call", "404 500 301 302 12:00 13:00 14:00",
            "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et "
                    + "dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris." })
    void saysNothingWhereItIsNotSure(String text) {
        assertEquals(Optional.empty(), LanguageGuess.of(article(BlockType.PARAGRAPH, text)));
    }

    @Test
    void twentyFiveWordsAreEnoughAndOneLessIsNot() {
        String english = "the which they would their been who when said about after had from have was is ";
        String words = english + "with his not are but we him has";
        assertEquals(Optional.empty(), LanguageGuess.of(article(BlockType.PARAGRAPH, words)));
        assertEquals(Optional.of("en"), LanguageGuess.of(article(BlockType.PARAGRAPH, words + " out")));
    }

    @Test
    void aFifthOfTheWordsMustBeFunctionWords() {
        String others = " Paris".repeat(20);
        assertEquals(Optional.of("en"),
                LanguageGuess.of(article(BlockType.PARAGRAPH, "which they would their been" + others)));
        assertEquals(Optional.empty(),
                LanguageGuess.of(article(BlockType.PARAGRAPH, "which they would their been" + others + " Rome")));
    }

    @Test
    void thereMustBeHalfAsManyAgainAsOfTheNextLanguage() {
        String both = " Paris".repeat(15) + " which they would" + " their been said";
        assertEquals(Optional.of("en"), LanguageGuess.of(article(BlockType.PARAGRAPH, both + " nicht und auch ist")));
        assertEquals(Optional.empty(),
                LanguageGuess.of(article(BlockType.PARAGRAPH, both + " nicht und auch ist sich")));
    }

    @Test
    void onlyTheArticlesOwnTextCounts() {
        String text = "the of and to in is that was for it with as his on be at by had not are but from or have they";
        assertEquals(Optional.empty(), LanguageGuess.of(article(BlockType.BOILERPLATE, text + " " + text)));
    }

    private static ArticleText article(BlockType type, String text) {
        List<Block> blocks = text.isEmpty() ? List.of() : List.of(new Block(type, new TextSpan(0, text.length())));
        return new ArticleText(text, blocks, ArticleMetadata.NONE, SourceMap.identity(text), "1");
    }
}
