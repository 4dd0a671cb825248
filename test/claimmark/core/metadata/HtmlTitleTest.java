package claimmark.core.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import claimmark.core.article.ArticleReader;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;
import claimmark.core.text.BlockType;
import claimmark.core.text.Sourced;

final class HtmlTitleTest {

    private static final String BODY = ("<p>The council voted on Monday, after a debate of nine hours, to keep the "
            + "library open on Sundays, and to look for the money in the budget for roads.</p>").repeat(4);
    private static final String CHINESE = ("<p>市议会星期一投票决定图书馆星期日继续开放，经过九个小时的辩论，"
            + "并从道路预算中寻找所需的资金。</p>").repeat(4);

    @Test
    void theNameOfABlogInTheFirstHeadingIsNoTitle() {
        ArticleText article = read("<title>图书馆星期日开放(3) @ 老周的读书笔记 :: 书友网</title><h1><a href='/'>老周的读书笔记</a></h1>"
                + "<h2><a href='/3'>图书馆星期日开放(3)</a></h2>" + CHINESE);
        assertEquals(Optional.of("图书馆星期日开放(3)"), article.metadata().title().map(Sourced::value));
        assertEquals("图书馆星期日开放(3)", headline(article));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', value = {
        "图书馆星期日开放_社会_书友网^图书馆星期日开放", "图书馆星期日开放｜书友网^图书馆星期日开放",
        "Library stays open on Sundays :: The Post^Library stays open on Sundays",
        "Library stays open on Sundays - The Post^Library stays open on Sundays",
        "Meeting of friends @ the library^Meeting of friends @ the library",
        "Why my_list is open^Why my_list is open", "The Post^The Post"})
    void theTitleOfAPageLosesTheNameOfTheSite(String title, String expected) {
        assertEquals(Optional.of(expected), read("<title>" + title + "</title><p>A</p>" + BODY).metadata().title()
                .map(Sourced::value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', value = {
        "<meta name='parsely-title' content='Library stays open'>^Library stays open",
        "<title>Post</title><meta property='x:title dc:title' content='Library stays open'>^Library stays open",
        "<meta name='dc.title' content='Shelves'><meta property='dc:title' content='Library'>^Library",
        "<title>Sunday books read</title>^Sunday books read"})
    void whatDescriptionsCallTheArticleComesBeforeHeadingsUnlikeIt(String head, String expected) {
        assertEquals(Optional.of(expected), read(head + "<h1>Lorem</h1>" + BODY + "<h2>Books</h2>" + BODY).metadata()
                .title().map(Sourced::value));
    }

    @Test
    void chineseHeadingsAreComparedByTheirCharacters() {
        assertEquals(Optional.of("图书馆星期日仍然开放"), read("<title>图书馆星期日仍开放 书友网</title><h1>最新消息</h1>"
                + "<h1>图书馆星期日仍然开放</h1>" + CHINESE).metadata().title().map(Sourced::value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', value = {"© 2024 The Ostby Post Company", "Copyright 2024 The Ostby Post",
        "(c) The Ostby Post 2024"})
    void aNoticeOfRightsIsNeverTheTitle(String notice) {
        ArticleText article = read("<title>The Ostby Post Company in English</title><main>" + BODY
                + "</main><footer><h2>" + notice + "</h2></footer>");
        assertEquals(Optional.of("The Ostby Post Company in English"), article.metadata().title().map(Sourced::value));
        assertEquals("", headline(article));
    }

    private static String headline(ArticleText article) {
        return article.blocks().stream().filter(block -> block.type() == BlockType.HEADLINE)
                .map(block -> block.span().of(article.text())).findFirst().orElse("");
    }

    private static ArticleText read(String page) {
        return new ArticleReader().read(page, ArticleFormat.HTML);
    }
}
